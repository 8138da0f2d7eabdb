package org.huddleboard.goals.ui.guide;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.goals.TeamAims.Aim;
import org.huddleboard.goals.application.aim.AimService;
import org.huddleboard.goals.application.aim.SayAim;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.shared.SiteId;
import org.huddleboard.shared.TeamId;
import org.huddleboard.shared.ui.CardButton;
import org.huddleboard.shared.ui.Sheet;
import org.huddleboard.shared.ui.Told;

/** What one team, or one site, is after, and a line to say what else. */
class AimSheet extends Sheet {
    final TextField words = new TextField();
    final Select<KpiCode> kpi = new Select<>();

    AimSheet(String name, SiteId site, Optional<TeamId> team, List<Aim> said, AimService aims, Runnable changed) {
        addClassName("aim-sheet");
        var list = new UnorderedList();
        said.forEach(aim -> list.add(item(aim, aims, changed)));
        add(new H2(name));
        add(said.isEmpty() ? new Paragraph(getTranslation("goals.aims.none")) : list);
        words.setLabel(getTranslation("goals.aims.words"));
        words.setPlaceholder(getTranslation("goals.aims.example"));
        words.setMaxLength(SayAim.MAX_WORDS);
        kpi.setLabel(getTranslation("goals.aims.kpi"));
        kpi.setItems(KpiCode.values());
        kpi.setItemLabelGenerator(
                code -> code == null ? getTranslation("goals.aims.noKpi") : getTranslation(code.key() + ".long"));
        kpi.setEmptySelectionAllowed(true);
        kpi.setEmptySelectionCaption(getTranslation("goals.aims.noKpi"));
        var key = UUID.randomUUID();
        var send = new CardButton(getTranslation("goals.aims.send"));
        send.addClickListener(_ -> {
            var done = Told.at(
                    this,
                    Map.of("words", words),
                    () -> aims.say(new SayAim(key, site, team, words.getValue(), kpi.getValue(), null)));
            if (done) {
                changed.run();
            }
        });
        var form = new Div(words, kpi, send);
        form.addClassName("aim-sheet__form");
        add(form);
    }

    private ListItem item(Aim aim, AimService aims, Runnable changed) {
        var end = new CardButton(getTranslation("goals.aims.end")).soft();
        end.setAriaLabel(getTranslation("goals.aims.endOf", aim.words()));
        end.addClickListener(_ -> {
            aims.end(aim.id());
            changed.run();
        });
        return new ListItem(new Span(aim.words()), end);
    }
}
