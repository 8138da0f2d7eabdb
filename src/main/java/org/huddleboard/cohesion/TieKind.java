package org.huddleboard.cohesion;

/** What one member gave another, and how much it weighs beside a card of feedback. */
public enum TieKind {
    /** A card or thanks: from its author to its receiver. */
    FEEDBACK(1),
    /** A tip that worked: from its author to whoever tried it. */
    TIP_TRIED(1.5),
    /** A debrief with both signatures: from host to guest. */
    SHADOW(2.5),
    /** A session with both signatures: from coach to agent. */
    COACHING(3);

    private final double weight;

    TieKind(double weight) {
        this.weight = weight;
    }

    public double weight() {
        return weight;
    }
}
