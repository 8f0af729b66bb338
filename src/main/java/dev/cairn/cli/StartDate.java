package dev.cairn.cli;

import java.time.LocalDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a date as it is typed. */
final class StartDate implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String text) {
        return DateWords.typed(text).orElseThrow(() -> new TypeConversionException(DateWords.noDate(text)));
    }
}
