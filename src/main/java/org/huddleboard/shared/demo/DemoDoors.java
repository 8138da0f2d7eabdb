package org.huddleboard.shared.demo;

/** The accounts and the token of the demo centre, which open only on a start that asked for them. */
public interface DemoDoors {
    /** Password of every demo account. */
    String PASSWORD = "huddle";

    /** Key of the demo token. */
    String TOKEN = "hb_demo";

    void open(DemoStory story);

    void lock(DemoStory story);

    /** Whether anybody lives here who did not come with the demo centre. */
    boolean isEmpty();
}
