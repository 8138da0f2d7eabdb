package org.huddleboard.goals.application.reflection;

import java.util.Optional;

/** What stands where a reflection is written: the latest one, if there is one, and whether the reader may write there. */
public record ReflectionPlace(Optional<ReflectionCard> latest, boolean mine) {}
