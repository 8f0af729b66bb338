package dev.cairn.markdown.text;

import dev.cairn.roadmap.Problem;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Mends text that was UTF-8, was read as another encoding, and was saved again: "âœ…" for a check mark, "cafÃ©" for "café".
 *
 * <p>A run of non-ASCII characters is put back into the bytes of the other encoding and replaced if these are strictly valid UTF-8,
 * and only if the file as a whole shows this kind of damage: nearly all of its runs must turn out so. Sound text is never touched.
 */
public final class EncodingRepair {
    private static final List<String> SUSPECTS = List.of(
            "windows-1252",
            "x-MacRoman",
            "windows-1254",
            "windows-1250",
            "windows-1251",
            "windows-1253",
            "ISO-8859-1",
            "IBM850",
            "IBM437");

    /** How many runs must turn out to be damaged for each one that is plainly sound. */
    private static final int WEIGHT_OF_EVIDENCE = 4;

    /** How often the same text may have been damaged; programs that do it once do it at every save. */
    private static final int MOST_TIMES = 3;

    private EncodingRepair() {}

    public static Repaired repair(String text) {
        var repaired = repairOnce(text);
        boolean more = repaired.from() != null;
        for (int times = 1; more && times < MOST_TIMES; times++) {
            var again = repairOnce(repaired.text());
            more = again.from() != null;
            repaired = more ? repaired.and(again) : repaired;
        }
        return repaired;
    }

    private static Repaired repairOnce(String text) {
        if (isAscii(text)) {
            return new Repaired(text, null, List.of());
        }
        var runs = runs(text);
        SingleByte likeliest = null;
        int most = 0;
        for (var name : SUSPECTS) {
            if (!Charset.isSupported(name)) {
                continue;
            }
            var suspect = SingleByte.of(Charset.forName(name));
            int damaged = evidence(runs, suspect);
            if (damaged > most) {
                most = damaged;
                likeliest = suspect;
            }
        }
        return likeliest == null ? new Repaired(text, null, List.of()) : mended(text, likeliest);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** The runs of non-ASCII characters, and how often each is there: the same few recur throughout a file. */
    private static Map<String, Integer> runs(String text) {
        var runs = new HashMap<String, Integer>();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                int end = runEnd(text, i);
                runs.merge(text.substring(i, end), 1, Integer::sum);
                i = end;
            }
        }
        return runs;
    }

    /** How many runs turn back into UTF-8; 0 where too many others show that the file is sound. */
    private static int evidence(Map<String, Integer> runs, SingleByte suspect) {
        int damaged = 0;
        int sound = 0;
        for (var run : runs.entrySet()) {
            switch (new Run(run.getKey(), 0, run.getKey().length(), suspect).verdict()) {
                case DAMAGED -> damaged += run.getValue();
                case SOUND -> sound += run.getValue();
                case UNCLEAR -> {}
            }
        }
        return damaged > WEIGHT_OF_EVIDENCE * sound ? damaged : 0;
    }

    private static int runEnd(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) >= 0x80) {
            end++;
        }
        return end;
    }

    private static Repaired mended(String text, SingleByte suspect) {
        var out = new StringBuilder(text.length());
        var losses = new ArrayList<Problem>();
        int line = 1;
        for (int i = 0; i < text.length(); ) {
            char c = text.charAt(i);
            if (c < 0x80) {
                boolean crlf = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
                if (c == '\n' || c == '\r' && !crlf) {
                    line++;
                }
                out.append(c);
                i++;
                continue;
            }
            int end = runEnd(text, i);
            var mended = new Run(text, i, end, suspect).mended();
            out.append(mended.text());
            var loss = mended.loss();
            if (loss != null) {
                losses.add(new Problem(line, loss));
            }
            i = end;
        }
        var problems = new ArrayList<Problem>();
        problems.add(new Problem(0, whatHappened(suspect.name())));
        losses.stream().distinct().forEach(problems::add);
        return new Repaired(out.toString(), suspect.name(), problems);
    }

    private static String whatHappened(String charset) {
        return "The text had been saved after being read in the wrong encoding (" + charset
                + " instead of UTF-8). It was repaired here; the file itself stays as it is.";
    }

    /** One run of non-ASCII characters, and what becomes of it. */
    private record Run(String text, int start, int end, SingleByte suspect) {

        enum Verdict {
            DAMAGED,
            SOUND,
            UNCLEAR
        }

        Verdict verdict() {
            var known = known();
            byte[] bytes = suspect.encode(known);
            if (bytes == null) {
                return Verdict.SOUND;
            }
            int valid = 0;
            int broken = 0;
            for (int i = 0; i < bytes.length; ) {
                int length = Utf8.sequence(bytes, i, bytes.length);
                valid += length == 0 ? 0 : 1;
                broken += length == 0 ? 1 : 0;
                i += Math.max(1, length);
            }
            if (broken == 0 && valid > 0) {
                return Verdict.DAMAGED;
            }
            boolean cutShort = bytes.length > 1 && Utf8.length(bytes[0] & 0xFF) > 0;
            return valid > 0 || cutShort || known.isEmpty() ? Verdict.UNCLEAR : Verdict.SOUND;
        }

        MendedRun mended() {
            var known = known();
            byte[] bytes = suspect.encode(known);
            if (bytes == null) {
                return new MendedRun(inParts(), null);
            }
            return known.isEmpty()
                    ? new MendedRun(text.substring(start, end), null)
                    : LostBytes.mend(bytes, known, suspect, besideLetter());
        }

        /** The run without U+FFFD, which stands where the other encoding had no character for a byte: that byte is lost. */
        private String known() {
            var run = text.substring(start, end);
            return suspect.undefined().isEmpty() ? run : run.replace("\uFFFD", "");
        }

        private boolean besideLetter() {
            return start > 0 && Character.isLetter(text.charAt(start - 1))
                    || end < text.length() && Character.isLetter(text.charAt(end));
        }

        /** Where sound characters stand in the run, the stretches between them are mended if they turn out well. */
        private String inParts() {
            var out = new StringBuilder();
            int from = start;
            for (int i = start; i <= end; i++) {
                if (i < end && suspect.holds(text.charAt(i))) {
                    continue;
                }
                byte[] bytes = suspect.encode(text.substring(from, i));
                var back = bytes == null ? null : Decoder.strict(bytes, 0, StandardCharsets.UTF_8);
                out.append(back == null ? text.substring(from, i) : back);
                if (i < end) {
                    out.append(text.charAt(i));
                }
                from = i + 1;
            }
            return out.toString();
        }
    }
}
