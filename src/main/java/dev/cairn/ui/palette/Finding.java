package dev.cairn.ui.palette;

import dev.cairn.study.Fuzzy;
import dev.cairn.ui.Background;
import dev.cairn.ui.Latest;
import dev.cairn.ui.palette.Catalogue.Findings;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Looks for what fits some words beside the thread that paints, to which it is itself confined. What was found for other words stays until
 * there is an answer.
 */
final class Finding {
    private final Latest latest;
    private final Runnable found;
    private final Consumer<Throwable> failed;
    private Fuzzy fuzzy = Fuzzy.of("");
    private Findings findings = Findings.NONE;
    private boolean going;

    /**
     * @param found told when there is an answer
     * @param failed told why there is none
     */
    Finding(Background background, Runnable found, Consumer<Throwable> failed) {
        latest = new Latest(background);
        this.found = found;
        this.failed = failed;
    }

    /** From now on these words are meant; nothing fits none at all. */
    void mean(String words) {
        fuzzy = Fuzzy.of(words);
        going = !fuzzy.isEmpty();
        if (!going) {
            latest.forget();
            findings = Findings.NONE;
        }
    }

    /**
     * Looks for what is meant, if anything is.
     *
     * @param beside what is looked through besides
     * @param which nothing else is looked at
     */
    void look(Catalogue catalogue, List<Item> beside, Predicate<Item> which) {
        if (!going) {
            return;
        }
        var question = fuzzy;
        latest.ask(() -> catalogue.find(question, beside, which), this::answered, why -> {
            going = false;
            failed.accept(why);
        });
    }

    private void answered(Findings answer) {
        going = false;
        findings = answer;
        found.run();
    }

    /** Whether an answer is still to come. */
    boolean isGoing() {
        return going;
    }

    /** Nothing was found. */
    void clear() {
        findings = Findings.NONE;
    }

    Findings findings() {
        return findings;
    }

    Fuzzy fuzzy() {
        return fuzzy;
    }
}
