package dev.cairn.backup;

import java.util.Locale;

/** Why a backup is made. */
public enum Cause {
    /** Nobody asked: the first time Cairn is used on a day. */
    DAILY,
    /** The learner asked. */
    ASKED,
    /** A file was about to be imported. */
    IMPORT,
    /** Another backup was about to take the library's place: this is the way back. */
    RESTORE;

    /** As it stands in the names of files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
