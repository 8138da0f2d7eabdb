package org.huddleboard.shared.ui.offer;

import java.util.List;
import org.huddleboard.shared.RecordOffer.Standing;
import org.huddleboard.shared.ui.Glyph;

/** A step as a printed card shows it: a button with these words while it can be taken, and what came of it so far. */
public record PrintedStep(int number, Glyph glyph, String label, boolean open, List<String> said) {
    public PrintedStep {
        said = List.copyOf(said);
    }

    static PrintedStep of(int number, OfferedStep step, Standing standing) {
        return new PrintedStep(number, step.glyph(), step.label(), standing.open(), standing.said());
    }
}
