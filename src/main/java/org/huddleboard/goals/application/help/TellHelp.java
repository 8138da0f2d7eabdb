package org.huddleboard.goals.application.help;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.huddleboard.goals.GoalId;
import org.huddleboard.goals.HelpKind;
import org.huddleboard.shared.MemberId;

/** Name a colleague's help that no record of the board tells. */
public record TellHelp(
        @NotNull UUID key,
        @NotNull GoalId goal,
        @NotNull MemberId helper,
        @NotNull HelpKind kind) {}
