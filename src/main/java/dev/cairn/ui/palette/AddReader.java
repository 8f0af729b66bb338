package dev.cairn.ui.palette;

import dev.cairn.roadmap.MinuteRange;
import dev.cairn.ui.HoursInput;
import dev.cairn.ui.palette.EntryWords.Small;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a task to add: its name, then how long it takes and its day, in any order or not at all. A name in quotation marks is taken as it
 * is, whatever days it may name.
 */
final class AddReader {
    private static final Pattern QUOTED = Pattern.compile("[\"“„»](.+?)[\"”“«](?:\\s+(.*))?", Pattern.DOTALL);

    /** A number alone is part of the name: "read chapter 4". */
    private static final Pattern WITH_UNIT = Pattern.compile(".*\\d\\s*\\p{L}.*");

    private static final int WORDS_OF_TIME = 2;

    private final EntryWords words;
    private final DayReader days;
    private @Nullable MinuteRange time;
    private @Nullable LocalDate day;

    AddReader(EntryWords words, LocalDate today) {
        this.words = words;
        days = new DayReader(words, today, true);
    }

    Typed read(String rest) {
        var quoted = QUOTED.matcher(rest);
        boolean isQuoted = quoted.matches();
        var fixed = isQuoted ? quoted.group(1).strip() : "";
        var behind = isQuoted ? Optional.ofNullable(quoted.group(2)).orElse("") : rest;
        var left = new ArrayList<>(Arrays.stream(behind.strip().split("\\s+"))
                .filter(it -> !it.isEmpty())
                .toList());
        while (takeTime(left) || takeDay(left)) {
            // Each is taken once, whichever comes first.
        }
        var title = (fixed + " " + String.join(" ", left)).strip();
        return title.isEmpty() ? new Typed.Bare(Verb.ADD) : new Typed.Add(title, time, day);
    }

    private boolean takeTime(List<String> left) {
        for (int count = WORDS_OF_TIME; count >= 1 && time == null; count--) {
            if (count <= left.size()) {
                var end = left.subList(left.size() - count, left.size());
                var typed = String.join(" ", end);
                var read = WITH_UNIT.matcher(typed).matches() ? HoursInput.parse(typed) : Optional.<MinuteRange>empty();
                if (read.isPresent()) {
                    time = read.get();
                    end.clear();
                    return true;
                }
            }
        }
        return false;
    }

    private boolean takeDay(List<String> left) {
        for (int count = DayReader.MOST; count >= 1 && day == null; count--) {
            if (count <= left.size()) {
                var end = left.subList(left.size() - count, left.size());
                var read = days.read(end);
                if (read.isPresent()) {
                    day = read.get();
                    end.clear();
                    if (!left.isEmpty() && words.is(Small.ON, left.getLast())) {
                        left.removeLast();
                    }
                    return true;
                }
            }
        }
        return false;
    }
}
