package dev.cairn.cli;

import dev.cairn.schedule.Pace;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a pace, capitals or not. */
final class PaceName implements ITypeConverter<Pace> {
    @Override
    public Pace convert(String text) {
        return Arrays.stream(Pace.values())
                .filter(pace -> pace.name().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("there is no pace " + text + "; there are " + names()));
    }

    private static String names() {
        return Arrays.stream(Pace.values())
                .map(pace -> pace.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" and "));
    }
}
