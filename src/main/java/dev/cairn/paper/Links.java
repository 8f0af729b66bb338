package dev.cairn.paper;

import java.util.regex.Pattern;

/** Addresses as they are typed from paper. */
final class Links {
    private static final Pattern WEB = Pattern.compile("(?i)https?://(?:www\\.)?(.*?)/?");

    private Links() {}

    /** Without what a browser adds by itself; whatever is no address of the web as it is. */
    static String brief(String url) {
        var plain = Plain.of(url);
        var web = WEB.matcher(plain);
        return web.matches() && !web.group(1).isEmpty() ? web.group(1) : plain;
    }
}
