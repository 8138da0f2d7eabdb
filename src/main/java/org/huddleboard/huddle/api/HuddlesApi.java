package org.huddleboard.huddle.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.huddleboard.huddle.application.HuddleAnswer;
import org.huddleboard.huddle.application.HuddleRecords;
import org.huddleboard.shared.TeamId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Huddles for programs: when, how long, who was there and what was agreed; never what was asked. */
@RestController
@RequestMapping("/api/v1/huddles")
@Tag(name = "Huddles")
class HuddlesApi {
    private final HuddleRecords records;

    HuddlesApi(HuddleRecords records) {
        this.records = records;
    }

    @GetMapping
    @Operation(summary = "A team's huddle of one day; an empty list where there was none")
    List<HuddleAnswer> huddles(@RequestParam UUID team, @RequestParam LocalDate day) {
        return records.on(new TeamId(team), day);
    }
}
