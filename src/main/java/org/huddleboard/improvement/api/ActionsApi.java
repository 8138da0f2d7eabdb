package org.huddleboard.improvement.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.huddleboard.improvement.ActionState;
import org.huddleboard.improvement.TeamActions;
import org.huddleboard.shared.TeamId;
import org.huddleboard.shared.web.OnceByKey;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * A team's actions for programs: read with scope {@code actions:read}, agreed with scope {@code actions:write} and a key
 * of the program's own, so that a retry gets the first answer.
 */
@RestController
@RequestMapping("/api/v1/actions")
class ActionsApi {
    private static final int AT_MOST = 200;

    private final TeamActions actions;
    private final OnceByKey once;

    ActionsApi(TeamActions actions, OnceByKey once) {
        this.actions = actions;
        this.once = once;
    }

    @GetMapping
    List<ActionAnswer> ofTeam(@RequestParam UUID team) {
        return actions.open(new TeamId(team), AT_MOST).stream()
                .map(ActionAnswer::from)
                .toList();
    }

    @PostMapping
    ResponseEntity<Object> agree(
            @RequestHeader(OnceByKey.HEADER) String key,
            @RequestBody ActionRequest wanted,
            HttpServletRequest request,
            Locale language) {
        return once.created(key, request, language, () -> {
            var command = wanted.command();
            var id = actions.agree(command);
            return new ActionAnswer(
                    id.value(), command.text().strip(), command.due(), wanted.owner(), ActionState.OPEN);
        });
    }
}
