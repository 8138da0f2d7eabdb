package org.huddleboard.shared.demo;

/** One module's part of the demo centre. Parts load by floor, lowest first, and are removed the other way round. */
public interface DemoPart {
    /** The module's floor. */
    int floor();

    /** Loads this part inside the caller's transaction; the same seed and day give the same rows. */
    void load(DemoStory story);

    /** Removes every row this part made, and what people have since added to the demo centre's teams. */
    void remove(DemoStory story);

    /** Brings what was told up to a later day; parts whose rows keep their days do nothing. */
    default void follow(DemoStory before, DemoStory now) {}
}
