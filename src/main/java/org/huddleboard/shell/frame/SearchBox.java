package org.huddleboard.shell.frame;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Comparator;
import java.util.List;
import org.huddleboard.shared.ui.Glyph;
import org.huddleboard.shared.ui.Keys;
import org.huddleboard.shared.ui.Printed;
import org.huddleboard.shared.ui.search.SearchSource;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/**
 * The one search field, answering while somebody types. The client ({@code scripts/search.js}) brings the focus here on
 * {@code /}, walks through the answers with the arrows and copies a phrase with {@code C}.
 */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class SearchBox extends Div {
    private static final int EACH = 6;
    private static final int QUIET_MILLIS = 150;
    private static final int SHORTEST = 2;

    private final transient List<SearchSource> sources;
    private final TextField field = new TextField();
    private final UnorderedList answers = new UnorderedList();
    private final Paragraph told = new Paragraph();
    private transient List<SearchSource.Hit> hits = List.of();

    SearchBox(List<SearchSource> sources) {
        this.sources = sources.stream()
                .sorted(Comparator.comparingInt(SearchSource::order))
                .toList();
        addClassName("search-box");
        field.addClassName("search-box__field");
        field.setAriaLabel(getTranslation("shell.search.label"));
        field.setPlaceholder(getTranslation("shell.search.label"));
        field.setPrefixComponent(Glyph.SEARCH.icon());
        field.setSuffixComponent(Printed.of(new Keys("/")));
        field.setMaxLength(120);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(QUIET_MILLIS);
        field.addValueChangeListener(change -> show(change.getValue().strip()));
        field.addKeyPressListener(Key.ENTER, _ -> openFirst());
        told.addClassName("search-box__told");
        told.getElement().setAttribute("role", "status");
        answers.addClassName("search-box__answers");
        var panel = new Div(told, answers);
        panel.addClassName("search-box__panel");
        var opener = new NativeButton();
        opener.addClassName("search-box__opener");
        opener.setAriaLabel(getTranslation("shell.search.label"));
        opener.add(Glyph.SEARCH.icon());
        add(Printed.of(opener), field, panel);
        setVisible(!sources.isEmpty());
    }

    private void show(String typed) {
        hits = typed.length() < SHORTEST
                ? List.of()
                : sources.stream()
                        .flatMap(source -> source.find(typed, EACH).stream())
                        .toList();
        answers.removeAll();
        hits.stream().map(SearchBox::answer).forEach(answers::add);
        told.setText(typed.length() < SHORTEST ? "" : getTranslation("shell.search.found", hits.size(), typed));
        setClassName("search-box--asked", typed.length() >= SHORTEST);
        setClassName("search-box--none", typed.length() >= SHORTEST && hits.isEmpty());
    }

    private static ListItem answer(SearchSource.Hit hit) {
        var title = new Span(hit.title());
        title.addClassName("search-box__title");
        var under = new Span(hit.under());
        under.addClassName("search-box__under");
        var link = new Anchor(hit.path(), hit.glyph().icon(), title, under);
        if (!hit.copies().isBlank()) {
            link.getElement().setAttribute("data-copies", hit.copies());
        }
        return new ListItem(link);
    }

    private void openFirst() {
        show(field.getValue().strip());
        hits.stream().findFirst().ifPresent(hit -> {
            field.clear();
            UI.getCurrent().navigate(hit.path());
        });
    }
}
