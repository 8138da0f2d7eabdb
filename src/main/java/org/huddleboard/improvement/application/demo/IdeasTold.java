package org.huddleboard.improvement.application.demo;

import java.time.ZoneOffset;
import java.util.UUID;
import org.huddleboard.improvement.IdeaState;
import org.huddleboard.improvement.application.measure.Credits;
import org.huddleboard.improvement.application.measure.Measures;
import org.huddleboard.improvement.domain.idea.Trial;
import org.huddleboard.shared.demo.DemoCast;
import org.huddleboard.shared.demo.DemoStory;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The ideas of the demo centre with every step they took; before and after come from its figures. */
@Component
class IdeasTold {
    private final Measures measures;
    private final Credits credits;
    private final JdbcClient jdbc;

    IdeasTold(Measures measures, Credits credits, JdbcClient jdbc) {
        this.measures = measures;
        this.credits = credits;
        this.jdbc = jdbc;
    }

    void tell(DemoStory story, DemoCast cast) {
        DemoCast.lines("ideas.txt").stream()
                .map(line -> new DemoIdea(line, story, cast))
                .forEach(idea -> tell(story, idea));
    }

    private void tell(DemoStory story, DemoIdea idea) {
        var trial = idea.trial();
        jdbc.sql("""
                        insert into idea (id, client_key, team, brought_by_member, title, words, journey, issue, state,
                            trying, kpi, trial_from, trial_to, brought_at, moved_at, version)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)
                        """)
                .params(idea.id(), idea.id(), idea.team().value(), idea.by().value(), idea.title(), idea.words())
                .param(idea.journey().orElse(null))
                .param(issue(story, idea))
                .param(idea.state().name())
                .param(trial.map(Trial::trying).orElse(null))
                .param(trial.flatMap(Trial::kpi).map(Enum::name).orElse(null))
                .param(trial.map(Trial::from).orElse(null))
                .param(trial.map(Trial::to).orElse(null))
                .param(idea.broughtAt().atOffset(ZoneOffset.UTC))
                .param(idea.steps().getLast().at().atOffset(ZoneOffset.UTC))
                .update();
        idea.steps().forEach(step -> step(story, idea, step));
        idea.credited().forEach(member -> credits.name(idea.id(), member, idea.broughtAt()));
        trial.filter(_ -> idea.steps().stream().anyMatch(step -> step.state() == IdeaState.MEASURED))
                .ifPresent(tried -> tried.kpi()
                        .ifPresent(kpi -> measures.keep(
                                idea.id(),
                                measures.take(idea.team(), kpi, tried.before(), tried.after()),
                                idea.steps().getLast().at())));
    }

    /** Empty where nobody said so in that team. */
    private @Nullable UUID issue(DemoStory story, DemoIdea idea) {
        return idea.issue()
                .map(words -> IssuesTold.id(story, idea.team(), words))
                .filter(id -> jdbc.sql("select count(*) from system_issue where id = ?")
                                .param(id)
                                .query(Integer.class)
                                .single()
                        > 0)
                .orElse(null);
    }

    private void step(DemoStory story, DemoIdea idea, DemoIdea.Step step) {
        jdbc.sql("insert into idea_step (id, idea, state, words, taken_by_member, taken_at) values (?, ?, ?, ?, ?, ?)")
                .params(
                        story.id("idea-step/" + idea.id() + step.state()),
                        idea.id(),
                        step.state().name())
                .param(step.words().orElse(null))
                .params(step.by().value(), step.at().atOffset(ZoneOffset.UTC))
                .update();
    }
}
