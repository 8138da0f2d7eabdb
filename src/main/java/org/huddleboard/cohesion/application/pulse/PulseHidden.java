package org.huddleboard.cohesion.application.pulse;

/** Why a pulse says nothing. */
public enum PulseHidden {
    /** No round has closed yet. */
    NONE_CLOSED,
    /** Fewer than five answered; how many is not told. */
    TOO_FEW,
    /** It was brought along a second time with other answers: what differs could be told by subtraction. */
    OTHER_ANSWERS,
    /** The latest closed longer ago than the index looks back. */
    TOO_OLD
}
