package org.huddleboard.people;

import java.util.Locale;

/** How the signed-in person likes their board; every screen asks, only they change it. */
public interface MySettings {
    Settings mine();

    void change(Settings settings);

    /** Language, clock, light and keys. */
    record Settings(Locale language, ClockFormat clockFormat, Theme theme, boolean shortcuts) {}
}
