package org.huddleboard.goals;

/** What good work with customers and colleagues looks like; the words of each are those of the floor. */
public enum Behaviour {
    LISTENING,
    QUESTIONS,
    EXPLAINING,
    READING_BACK,
    CALM,
    OWNERSHIP,
    SYSTEMS,
    FEEDBACK,
    SHARING,
    FIGURES,
    PLANNING,
    GUIDING
}
