package org.huddleboard.kpi.ui.figure;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.huddleboard.kpi.application.words.CustomerVoice;
import org.huddleboard.shared.ui.CardButton;

/** In customers' words: the same week beside the number, a mixed handful first. Text only, whatever it looks like. */
class VoicePanel extends Section {
    private static final int FIRST = 4;

    private final Div quotes = new Div();

    VoicePanel(CustomerVoice voice) {
        addClassName("voice-panel");
        var days = new Span(FigureSentences.days(this, voice.from(), voice.to()));
        days.addClassName("voice-panel__days");
        var head = new Div(new H2(getTranslation("kpi.words.title")), days);
        head.addClassName("voice-panel__head");
        quotes.addClassName("voice-panel__quotes");
        add(head, quotes);
        var all = voice.quotes();
        var first = all.size() <= FIRST + 1 ? all : all.subList(0, FIRST);
        first.forEach(this::quote);
        foot(voice);
        if (all.size() > first.size()) {
            more(all);
        }
    }

    private void quote(CustomerVoice.Quote quote) {
        var words = new Paragraph(getTranslation("kpi.words.quote", quote.words()));
        words.addClassName("voice-panel__words");
        words.getElement().setAttribute("lang", quote.language());
        var about = new Paragraph(quote.about());
        about.addClassName("voice-panel__about");
        var card = new Div(words, about);
        card.addClassName("voice-panel__quote");
        quotes.add(card);
    }

    private void more(List<CustomerVoice.Quote> all) {
        var more = new CardButton(getTranslation("kpi.words.all", all.size())).soft();
        more.addClassName("voice-panel__more");
        more.addClickListener(_ -> {
            all.stream().skip(FIRST).forEach(this::quote);
            more.setVisible(false);
        });
        add(more);
    }

    private void foot(CustomerVoice voice) {
        var foot = new Paragraph(said(voice));
        foot.addClassName("voice-panel__foot");
        add(foot);
    }

    private String said(CustomerVoice voice) {
        if (voice.wrote() == 0) {
            return getTranslation("kpi.words.none");
        }
        var wrote = voice.asked() == 0
                ? getTranslation("kpi.words.wrote", voice.wrote())
                : getTranslation("kpi.words.wroteOf", voice.wrote(), voice.asked());
        if (voice.isWithheld()) {
            return wrote + " " + getTranslation("kpi.words.withheld");
        }
        var named = voice.named().stream()
                .map(theme -> getTranslation("kpi.words.namedOne", theme.theme(), theme.comments()))
                .collect(Collectors.joining(", "));
        return named.isEmpty() ? wrote : wrote + " " + getTranslation("kpi.words.named", named);
    }
}
