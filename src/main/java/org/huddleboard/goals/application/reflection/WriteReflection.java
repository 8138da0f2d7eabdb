package org.huddleboard.goals.application.reflection;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.huddleboard.goals.GoalId;
import org.huddleboard.goals.ReflectionId;
import org.huddleboard.goals.ReflectionPart;
import org.jspecify.annotations.Nullable;

/** Answer one of the three questions; the first answer begins the reflection. */
public record WriteReflection(
        @NotNull ReflectionId reflection,
        @Nullable GoalId goal,
        @NotNull ReflectionPart part,
        @NotNull @Size(max = LONGEST) String words) {
    public static final int LONGEST = 600;
}
