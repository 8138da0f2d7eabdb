package org.huddleboard.people.application;

/** Letters a person typed, made safe for {@code like … escape '!'}. */
final class Like {
    private Like() {}

    static String escaped(String letters) {
        return letters.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
