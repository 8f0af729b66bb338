package dev.cairn.study;

import java.util.Map;

/** Port: small values that come back at the next start: window place, theme, what was open. Names are dotted, values are text. */
public interface Settings {

    /** All of them. */
    Map<String, String> all();

    /** Sets some values, all or none; an empty value removes its name. */
    void put(Map<String, String> values);
}
