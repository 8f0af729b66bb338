package dev.cairn.ui;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Opens addresses of the web in the learner's browser, and nothing else. */
@FunctionalInterface
public interface LinkOpener {

    /** Opens an address that {@link #web} gave. */
    void open(URI address);

    /**
     * The address a document wrote, if a browser may open it: http or https with a host, without a user name before it, without
     * control characters. Characters an address cannot hold are percent-encoded. Empty for everything else.
     */
    static Optional<URI> web(String written) {
        var text = written.strip();
        if (text.isEmpty() || text.codePoints().anyMatch(Character::isISOControl)) {
            return Optional.empty();
        }
        try {
            var uri = new URI(new URI(encoded(text)).toASCIIString());
            var scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            boolean web = (scheme.equals("http") || scheme.equals("https"))
                    && uri.getHost() != null
                    && uri.getRawUserInfo() == null;
            return web ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    private static String encoded(String text) {
        var out = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (" \"<>\\^`{|}".indexOf(c) >= 0 || Character.isSpaceChar(c)) {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    out.append('%').append(String.format(Locale.ROOT, "%02X", b));
                }
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }
}
