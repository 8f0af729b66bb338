package dev.cairn.export.print;

import dev.cairn.paper.Printers.Found;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what the commands of CUPS say, in English: the manual pages lpstat(1), lpoptions(1) and lp(1) of CUPS 2. */
final class CupsWords {
    private static final Pattern DEFAULT = Pattern.compile("(?m)^system default destination: (\\S+)$");
    private static final Pattern REQUEST = Pattern.compile("request id is (\\S+-\\d+) ");
    private static final Pattern STOPPED = Pattern.compile("(?m)^printer \\S+ disabled since [^\\n]*? -\\s*(.*)$");
    private static final Pattern STATUS = Pattern.compile("(?m)^\\s+Status: *(.*)$");
    private static final Pattern ALERTS = Pattern.compile("(?m)^\\s+Alerts: *(.*)$");
    private static final List<String> WRONG = List.of("errors", "aborted", "job-stopped", "canceled");
    /** Bits of {@code printer-type}: {@code cups_ptype_t} in cups.h. */
    private static final int COLOUR = 0x0008;

    private static final int DUPLEX = 0x0010;

    private CupsWords() {}

    /** Of {@code lpstat -e}. */
    static List<String> names(String said) {
        return said.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** Of {@code lpstat -d}. */
    static Optional<String> usual(String said) {
        var matcher = DEFAULT.matcher(said);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** Of {@code lpoptions -p NAME}. */
    static Found found(String name, String said) {
        var options = options(said);
        int type = number(options.getOrDefault("printer-type", ""));
        var label = options.getOrDefault("printer-info", "").strip();
        return new Found(name, label.isEmpty() ? name : label, (type & DUPLEX) != 0, (type & COLOUR) != 0);
    }

    private static int number(String digits) {
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException none) {
            return 0;
        }
    }

    /** {@code name=value name='with blanks' flag}; a backslash takes from the next character what it means. */
    private static Map<String, String> options(String said) {
        Map<String, String> options = new HashMap<>();
        for (String word : words(said)) {
            int equals = word.indexOf('=');
            if (equals > 0) {
                options.put(word.substring(0, equals), word.substring(equals + 1));
            }
        }
        return options;
    }

    private static List<String> words(String said) {
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        char quote = 0;
        for (int i = 0; i < said.length(); i++) {
            char c = said.charAt(i);
            if (c == '\\' && i + 1 < said.length()) {
                word.append(said.charAt(++i));
            } else if (quote == 0 && (c == '\'' || c == '"')) {
                quote = c;
            } else if (c == quote) {
                quote = 0;
            } else if (quote == 0 && Character.isWhitespace(c)) {
                words.add(word.toString());
                word.setLength(0);
            } else {
                word.append(c);
            }
        }
        words.add(word.toString());
        return words;
    }

    /** Of {@code lp}: the job's name. */
    static Optional<String> job(String said) {
        var matcher = REQUEST.matcher(said);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** Of {@code lpstat -p NAME}: why the printer does nothing; nothing where it works. */
    static Optional<String> stopped(String said) {
        var matcher = STOPPED.matcher(said);
        if (!matcher.find()) {
            return Optional.empty();
        }
        var below = said.substring(matcher.end()).lines().map(String::strip).filter(line -> !line.isEmpty());
        return Optional.of(matcher.group(1).isBlank() ? below.findFirst().orElse("") : matcher.group(1));
    }

    /**
     * How a job stands.
     *
     * @param listed whether it was said at all
     * @param failed whether something went wrong with it
     * @param why what the printer says about it, else what is known of it; may be empty where nothing went wrong
     */
    record Standing(boolean listed, boolean failed, String why) {}

    /** Of {@code lpstat -l -o NAME}: the job's part, its first line at the margin, the rest indented. */
    static Standing standing(String job, String said) {
        var part = new StringBuilder();
        boolean inside = false;
        for (String line : said.lines().toList()) {
            if (!line.isEmpty() && !Character.isWhitespace(line.charAt(0))) {
                inside = line.startsWith(job + " ");
            }
            if (inside) {
                part.append(line).append('\n');
            }
        }
        // Words of IPP for the reasons of a job's state: RFC 8011, 5.3.8.
        var alerts = first(ALERTS, part);
        var wrong = WRONG.stream().filter(alerts::contains).findFirst();
        var status = first(STATUS, part);
        return new Standing(!part.isEmpty(), wrong.isPresent(), status.isEmpty() ? wrong.orElse("") : status);
    }

    private static String first(Pattern pattern, CharSequence part) {
        var matcher = pattern.matcher(part);
        return matcher.find() ? matcher.group(1).strip() : "";
    }

    /** The usual one first, the others by what people call them. */
    static Comparator<Found> order(Optional<String> usual) {
        return Comparator.comparing((Found found) -> !found.name().equals(usual.orElse("")))
                .thenComparing(Found::label, String.CASE_INSENSITIVE_ORDER);
    }
}
