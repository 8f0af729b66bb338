package dev.cairn.export.print;

import dev.cairn.paper.Paper;
import dev.cairn.paper.Printers;
import dev.cairn.paper.Progress;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/**
 * The printers of CUPS, through the commands it comes with: lp(1), lpstat(1), lpoptions(1), cancel(1). The printing system of Java itself would
 * call {@code lpr}, which many systems do not have.
 */
public final class CupsPrinters implements Printers {
    private static final byte[] NOTHING = {};
    private static final Duration ASKING = Duration.ofSeconds(8);
    private static final Duration SENDING = Duration.ofMinutes(1);
    /** How often a job is looked after before it is left to itself, and how long there is in between. */
    private static final int LOOKS = 20;

    private static final Duration BETWEEN = Duration.ofMillis(400);
    private static final int LONGEST_TITLE = 120;
    private static final int STEPS = LOOKS + 2;

    private final Commands commands;
    private final Pause pause;

    /** Waits a while. */
    @FunctionalInterface
    public interface Pause {
        void of(Duration time) throws InterruptedException;
    }

    public CupsPrinters(Commands commands, Pause pause) {
        this.commands = commands;
        this.pause = pause;
    }

    @Override
    public List<Found> find() {
        try {
            var found = new ArrayList<Found>();
            for (String name : names()) {
                found.add(CupsWords.found(name, options(name)));
            }
            found.sort(CupsWords.order(CupsWords.usual(ask("lpstat", "-d").out())));
            return List.copyOf(found);
        } catch (IOException nobodyAnswers) {
            return List.of();
        }
    }

    /** What a printer says of itself; a printer that does not answer in time is still one that can be printed on. */
    private String options(String name) {
        try {
            return ask("lpoptions", "-p", name).out();
        } catch (IOException slow) {
            return "";
        }
    }

    /** A name that could be taken for an option is no printer's: lpadmin(8) forbids it. */
    private List<String> names() throws IOException {
        return CupsWords.names(ask("lpstat", "-e").out()).stream()
                .filter(name -> !name.startsWith("-"))
                .toList();
    }

    private Commands.Ended ask(String... command) throws IOException {
        return commands.run(List.of(command), NOTHING, ASKING);
    }

    @Override
    public Outcome print(byte[] pdf, Order order, Progress progress) {
        try {
            progress.done(0, STEPS);
            if (!names().contains(order.printer())) {
                return new Outcome.Failed("print.failed.gone", order.printer());
            }
            return send(pdf, order, progress);
        } catch (CancellationException ended) {
            return new Outcome.Cancelled();
        } catch (Commands.NotThere noCups) {
            return new Outcome.Failed("print.failed.noSystem", "");
        } catch (IOException e) {
            return new Outcome.Failed("print.failed.noAnswer", String.valueOf(e.getMessage()));
        }
    }

    private Outcome send(byte[] pdf, Order order, Progress progress) throws IOException {
        var sent = commands.run(command(order), pdf, SENDING);
        var job = CupsWords.job(sent.out());
        if (!sent.well() || job.isEmpty()) {
            return new Outcome.Failed("print.failed.refused", or(sent.complaint(), "lp: " + sent.code()));
        }
        try {
            return watch(job.get(), order.printer(), progress);
        } catch (CancellationException ended) {
            ask("cancel", job.get());
            return new Outcome.Cancelled();
        }
    }

    private static String or(String said, String otherwise) {
        return said.isBlank() ? otherwise : said;
    }

    static List<String> command(Order order) {
        return List.of(
                "lp",
                "-d",
                order.printer(),
                "-n",
                Integer.toString(Math.max(1, order.copies())),
                "-P",
                order.from() + "-" + order.to(),
                "-t",
                title(order.title()),
                "-o",
                "media=" + media(order.setup().paper()),
                "-o",
                "sides="
                        + switch (order.sides()) {
                            case ONE -> "one-sided";
                            case LONG_EDGE -> "two-sided-long-edge";
                            case SHORT_EDGE -> "two-sided-short-edge";
                        },
                "-o",
                "print-color-mode=" + (order.colour() ? "color" : "monochrome"));
    }

    private static String media(Paper paper) {
        return switch (paper) {
            case A4 -> "A4";
            case A5 -> "A5";
            case LETTER -> "Letter";
        };
    }

    /** In one line, and never what lp(1) could take for an option of its own. */
    private static String title(String title) {
        var plain = title.codePoints()
                .map(c -> Character.isISOControl(c) ? ' ' : c)
                .limit(LONGEST_TITLE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip()
                .replaceFirst("^-+", "");
        return plain.isEmpty() ? "Cairn" : plain;
    }

    /** Until it is printed, or something goes wrong, or it has taken long enough to be left alone. */
    private Outcome watch(String job, String printer, Progress progress) throws IOException {
        for (int look = 1; look <= LOOKS; look++) {
            progress.done(look, STEPS);
            var waiting = CupsWords.standing(
                    job,
                    ask("lpstat", "-l", "-W", "not-completed", "-o", printer).out());
            if (!waiting.listed()) {
                return ended(job, printer, progress);
            }
            var wrong = waiting.failed() ? Optional.of(waiting.status()) : stopped(printer);
            if (wrong.isPresent()) {
                // Else it would come out some day, when it was long printed elsewhere.
                ask("cancel", job);
                return new Outcome.Failed("print.failed.stopped", or(wrong.get(), "stopped"));
            }
            rest();
        }
        progress.done(STEPS, STEPS);
        return new Outcome.Sent();
    }

    private Optional<String> stopped(String printer) throws IOException {
        return CupsWords.stopped(ask("lpstat", "-p", printer).out());
    }

    private Outcome ended(String job, String printer, Progress progress) throws IOException {
        var standing = CupsWords.standing(
                job, ask("lpstat", "-l", "-W", "completed", "-o", printer).out());
        if (standing.failed()) {
            return new Outcome.Failed("print.failed.stopped", or(standing.status(), "aborted"));
        }
        progress.done(STEPS, STEPS);
        return new Outcome.Sent();
    }

    private void rest() {
        try {
            pause.of(BETWEEN);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }
}
