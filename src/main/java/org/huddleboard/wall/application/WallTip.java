package org.huddleboard.wall.application;

import java.time.LocalDate;
import java.util.Optional;

/** The tip of the day; the day it was checked until is empty where the tip names somebody. */
public record WallTip(String doThis, String say, String avoid, Optional<LocalDate> checkedUntil) {}
