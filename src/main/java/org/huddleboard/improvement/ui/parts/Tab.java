package org.huddleboard.improvement.ui.parts;

/** The four sides of getting better together, each with its address. */
public enum Tab {
    ACTIONS("actions"),
    IDEAS("improvement"),
    ISSUES("improvement/issues"),
    ACTIVITIES("improvement/activities");

    private final String path;

    Tab(String path) {
        this.path = path;
    }

    public String path() {
        return path;
    }
}
