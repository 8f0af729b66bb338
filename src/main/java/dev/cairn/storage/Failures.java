package dev.cairn.storage;

import dev.cairn.study.StorageException;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What a fault of the disk or the database means to the learner. */
final class Failures {
    private static final int PRIMARY = 0xff;

    private Failures() {}

    static StorageException of(SQLException fault, Path file) {
        int code = fault instanceof SQLiteException known ? known.getResultCode().code & PRIMARY : 0;
        return isDamage(code) ? damage(file, fault) : new StorageException(sentence(code, file, fault), fault);
    }

    /** What went wrong while a copy was written. */
    static StorageException of(IOException fault, Path file) {
        return new StorageException(
                file + " could not be written: " + fault.getMessage() + ". Look at its rights, and"
                        + " whether the disk is full.",
                fault);
    }

    static StorageException damage(Path file, @Nullable Throwable cause) {
        return StorageException.damage(damaged(file), cause);
    }

    private static boolean isDamage(int code) {
        return is(code, SQLiteErrorCode.SQLITE_CORRUPT) || is(code, SQLiteErrorCode.SQLITE_NOTADB);
    }

    private static String sentence(int code, Path file, SQLException fault) {
        if (is(code, SQLiteErrorCode.SQLITE_FULL)) {
            return "The disk is full: " + file
                    + " could not take the last change. What was saved before is safe. Free some space.";
        }
        if (is(code, SQLiteErrorCode.SQLITE_BUSY) || is(code, SQLiteErrorCode.SQLITE_LOCKED)) {
            return "Another program is using " + file
                    + " and did not let go in time. Nothing was changed. Try again in a moment.";
        }
        if (is(code, SQLiteErrorCode.SQLITE_READONLY)
                || is(code, SQLiteErrorCode.SQLITE_PERM)
                || is(code, SQLiteErrorCode.SQLITE_CANTOPEN)) {
            return notWritable(file);
        }
        if (is(code, SQLiteErrorCode.SQLITE_IOERR)) {
            return "The disk reported a fault at " + file
                    + ". What was saved before is kept, the last change is not. Check the disk.";
        }
        return file + " could not be read or written: " + fault.getMessage() + ". The last change was not saved.";
    }

    private static boolean is(int code, SQLiteErrorCode expected) {
        return code == expected.code;
    }

    private static String damaged(Path file) {
        return file + " is damaged, or no library of Cairn. It was left as it is. \"cairn restore best\" puts a"
                + " backup in its place and keeps it aside. Or put a copy you have back yourself, or move it away to"
                + " begin with an empty library; if there is a " + LibraryFile.journal(file)
                + ", move the two together.";
    }

    static String notOurs(Path file) {
        return file + " belongs to another program. It was left as it is. Choose another folder with --data DIR.";
    }

    static String tooNew(Path file) {
        return file + " was written by a newer Cairn. It was left as it is. Install that version, or choose"
                + " another folder with --data DIR.";
    }

    static String notWritable(Path place) {
        return "Cairn may not write to " + place
                + ". Give yourself the right to, or choose another folder with --data DIR or CAIRN_DATA.";
    }
}
