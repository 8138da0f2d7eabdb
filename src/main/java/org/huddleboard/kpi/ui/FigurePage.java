package org.huddleboard.kpi.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.huddleboard.kpi.FigureRef;
import org.huddleboard.shared.RecordPage;
import org.huddleboard.shared.RecordRef;
import org.huddleboard.shared.TeamId;
import org.huddleboard.shared.i18n.Messages;

/** Leads from what came of a figure back to its page. */
@SpringComponent
class FigurePage implements RecordPage {
    private final Messages messages;

    FigurePage(Messages messages) {
        this.messages = messages;
    }

    @Override
    public String kind() {
        return FigureRef.KIND;
    }

    @Override
    public Optional<Link> link(TeamId team, RecordRef record, Locale language) {
        return FigureRef.of(team, record)
                .map(figure ->
                        new Link("kpi/" + figure.kpi().code() + "?week=" + figure.week(), words(figure, language)));
    }

    private String words(FigureRef figure, Locale language) {
        var pattern = DateTimeFormatter.ofPattern(messages.say(language, "kpi.words.dayPattern"), language);
        return messages.say(
                language,
                "kpi.signal.page.link",
                messages.say(language, figure.kpi().key() + ".name"),
                pattern.format(figure.week()));
    }
}
