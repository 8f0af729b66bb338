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

    /** How often nobody has to answer before it is left to itself. */
    private static final int MOST_SILENT = 3;

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
                found.add(CupsWords.found(name, said("lpoptions", "-p", name)));
            }
            found.sort(CupsWords.order(CupsWords.usual(said("lpstat", "-d"))));
            return List.copyOf(found);
        } catch (IOException nobodyAnswers) {
            return List.of();
        }
    }

    /** What is good to know and can be done without: a printer that does not answer in time is still one that can be printed on. */
    private String said(String... command) {
        try {
            return ask(command).out();
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
                // Where nothing runs that could know a printer, lpstat(1) lists none, and calls that well.
                var running = ask("lpstat", "-r").out().strip();
                return running.endsWith("not running")
                        ? new Outcome.Failed("print.failed.noAnswer", running)
                        : new Outcome.Failed("print.failed.gone", order.printer());
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
            var kept = takeBack(job.get());
            if (ended instanceof Interrupted) {
                Thread.currentThread().interrupt();
            }
            return kept.<Outcome>map(why -> new Outcome.Failed("print.failed.goesOn", why))
                    .orElseGet(Outcome.Cancelled::new);
        }
    }

    /** Takes a job back; what kept it from being taken back, empty where nothing did. */
    private Optional<String> takeBack(String job) {
        try {
            var ended = ask("cancel", job);
            return ended.well() ? Optional.empty() : Optional.of(or(ended.complaint(), "cancel: " + ended.code()));
        } catch (IOException notRun) {
            return Optional.of(String.valueOf(notRun.getMessage()));
        }
    }

    /** The thread is to end. It is marked so again only when its job is taken back: marked, it could wait for no program. */
    private static final class Interrupted extends CancellationException {
        private static final long serialVersionUID = 1;
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
    private Outcome watch(String job, String printer, Progress progress) {
        int silent = 0;
        for (int look = 1; look <= LOOKS && silent < MOST_SILENT; look++) {
            progress.done(look, STEPS);
            try {
                var outcome = look(job, printer);
                if (outcome.isPresent()) {
                    return outcome.get();
                }
            } catch (IOException noAnswer) {
                // CUPS has the job already: called failed, it would be printed twice.
                silent++;
            }
            rest();
        }
        progress.done(STEPS, STEPS);
        return new Outcome.Sent();
    }

    /** How it ended; empty while it waits or is printed. */
    private Optional<Outcome> look(String job, String printer) throws IOException {
        var waiting = CupsWords.standing(
                job, ask("lpstat", "-l", "-W", "not-completed", "-o", printer).out());
        if (!waiting.listed()) {
            return Optional.of(ended(job, printer));
        }
        var wrong = waiting.failed() ? Optional.of(waiting.why()) : stopped(printer);
        return wrong.map(said -> {
            var why = or(said, "stopped");
            // Else it would come out some day, when it was long printed elsewhere.
            return takeBack(job)
                    .map(kept -> new Outcome.Failed("print.failed.stuck", why + "; " + kept))
                    .orElseGet(() -> new Outcome.Failed("print.failed.stopped", why));
        });
    }

    private Optional<String> stopped(String printer) throws IOException {
        return CupsWords.stopped(ask("lpstat", "-p", printer).out());
    }

    private Outcome ended(String job, String printer) throws IOException {
        var standing = CupsWords.standing(
                job, ask("lpstat", "-l", "-W", "completed", "-o", printer).out());
        return standing.failed() ? new Outcome.Failed("print.failed.stopped", standing.why()) : new Outcome.Sent();
    }

    private void rest() {
        try {
            pause.of(BETWEEN);
        } catch (InterruptedException e) {
            throw new Interrupted();
        }
    }
}
