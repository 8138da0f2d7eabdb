package org.huddleboard.goals.ui.audit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.huddleboard.goals.AuditFinding;
import org.huddleboard.goals.AuditSubject;
import org.huddleboard.goals.application.audit.AnswerAudit;
import org.huddleboard.goals.application.audit.AuditFigure;
import org.huddleboard.goals.application.audit.AuditLine;
import org.huddleboard.goals.application.audit.AuditResult;
import org.huddleboard.goals.application.audit.OpenAudit;
import org.huddleboard.goals.ui.GrowthWays;
import org.huddleboard.shared.Roles;
import org.huddleboard.shared.ui.CardButton;
import org.huddleboard.shared.ui.CardKind;
import org.huddleboard.shared.ui.EmptyState;
import org.huddleboard.shared.ui.Glyph;
import org.huddleboard.shared.ui.PageHead;

/** How I rate my own work, one question at a time, and then what that shows. Mine alone. */
@Route("goals/audit")
@PageTitle("Self-audit")
@RolesAllowed({Roles.AGENT, Roles.NEW_STARTER, Roles.HOST, Roles.LEADER})
class AuditView extends Main {
    private final transient AuditDesk desk;
    private final PageHead head = new PageHead();
    final Div body = new Div();

    AuditView(AuditDesk desk) {
        this.desk = desk;
        addClassName("audit-view");
        body.addClassName("audit-view__body");
        add(head, new GrowthWays(GrowthWays.Way.AUDIT), body);
        var open = desk.reading().open();
        var latest = desk.reading().latest();
        if (open.begun().isPresent()) {
            ask(open, firstOpen(open));
        } else if (latest.isPresent()) {
            show(latest.get());
        } else {
            empty(open);
        }
    }

    private void empty(OpenAudit blank) {
        head.finding(getTranslation("goals.audit.title"));
        var begin = button("goals.audit.begin", Glyph.ARROW_RIGHT, () -> ask(blank, firstOpen(blank)))
                .primary();
        lay(new EmptyState(getTranslation("goals.audit.empty"), getTranslation("goals.audit.emptyWhy"))
                .step(begin)
                .shape(CardKind.TASK, CardKind.TASK));
    }

    private void show(AuditResult result) {
        head.finding(getTranslation(
                "goals.audit.finding",
                result.of(AuditFinding.STRENGTH).size(),
                result.of(AuditFinding.DEVELOP).size()));
        head.under(getTranslation("goals.audit.on", desk.days().say(result.on(), getLocale())));
        var blank = desk.reading().open();
        head.right(button("goals.audit.again.begin", Glyph.PLUS, () -> ask(blank, firstOpen(blank))));
        lay(new ResultPart(result));
    }

    private void ask(OpenAudit audit, AuditSubject at) {
        head.finding(getTranslation("goals.audit.title"));
        head.under(
                getTranslation("goals.audit.rated", audit.rated(), audit.lines().size()));
        if (audit.isWhole()) {
            head.right(button("goals.audit.close", Glyph.CHECK, () -> {
                        desk.service().close(audit.id());
                        desk.reading().latest().ifPresent(this::show);
                    })
                    .primary());
        } else {
            head.right();
        }
        var lines = audit.lines();
        var index = index(lines, at);
        var line = lines.get(index);
        var question = new AuditQuestion(
                line,
                getTranslation("goals.audit.place", index + 1, lines.size()),
                figure(at),
                desk.keeper("audit/" + at.key()),
                new Going(audit, index));
        lay(new AuditSteps(lines, at, to -> ask(desk.reading().open(), to)), question);
    }

    private Optional<AuditFigure> figure(AuditSubject subject) {
        return switch (subject) {
            case AuditSubject.Figure(var kpi) -> desk.reading().figure(kpi);
            case AuditSubject.Conduct _ -> Optional.empty();
        };
    }

    private static int index(List<AuditLine> lines, AuditSubject at) {
        return Math.max(0, lines.stream().map(AuditLine::subject).toList().indexOf(at));
    }

    private static AuditSubject firstOpen(OpenAudit audit) {
        return audit.lines().stream()
                .filter(line -> !line.isRated())
                .findFirst()
                .orElseGet(() -> audit.lines().getLast())
                .subject();
    }

    private CardButton button(String key, Glyph glyph, Runnable step) {
        var button = new CardButton(glyph, getTranslation(key));
        button.addClickListener(_ -> step.run());
        return button;
    }

    private void lay(Component... parts) {
        body.removeAll();
        body.add(parts);
    }

    /** The way through the questions from one of them. */
    private class Going implements AuditQuestion.Steps {
        private final transient OpenAudit audit;
        private final int index;

        Going(OpenAudit audit, int index) {
            this.audit = audit;
            this.index = index;
        }

        @Override
        public void answer(AuditLine line, int rating, String example) {
            desk.service().answer(new AnswerAudit(audit.id(), line.subject(), rating, example));
        }

        @Override
        public void next() {
            go(index + 1);
        }

        @Override
        public void back() {
            go(index - 1);
        }

        private void go(int to) {
            var lines = audit.lines();
            ask(
                    desk.reading().open(),
                    lines.get(Math.floorMod(to, lines.size())).subject());
        }
    }
}
