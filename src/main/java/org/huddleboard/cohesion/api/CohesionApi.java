package org.huddleboard.cohesion.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.cohesion.application.figures.CohesionAnswer;
import org.huddleboard.cohesion.application.figures.CohesionFiguresService;
import org.huddleboard.shared.TeamId;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How a team holds together, for programs with scope {@code cohesion:read}: totals, never a member and never an answer. */
@RestController
@RequestMapping("/api/v1/teams")
@Tag(name = "Cohesion")
class CohesionApi {
    private final CohesionFiguresService figures;

    CohesionApi(CohesionFiguresService figures) {
        this.figures = figures;
    }

    @GetMapping("/{team}/cohesion")
    @Operation(
            summary = "A team's cohesion and its link to goals, as far as it may be shown",
            description = "What may not be told is null and named under missing, with what it would take. "
                    + "Without a day: as it stands today at the team's site.")
    CohesionAnswer ofTeam(
            @PathVariable UUID team,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) Optional<LocalDate> day,
            Locale language) {
        return figures.of(new TeamId(team), day, language);
    }
}
