package org.huddleboard.shell.errors;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import org.huddleboard.shared.ui.Glyph;
import org.huddleboard.shared.ui.Sheet;

/** A page that says what happened and where to go from here. */
abstract class ErrorPage extends Main implements HasDynamicTitle {
    private final H1 headline = new H1();
    private final Sheet sheet = new Sheet();

    ErrorPage() {
        addClassName("error-page");
        add(headline, sheet);
    }

    @Override
    public String getPageTitle() {
        return headline.getText();
    }

    /** Says it by the three keys under {@code shell.error.page.<name>}. */
    final void tell(String name, Object... arguments) {
        var prefix = "shell.error.page." + name;
        headline.setText(getTranslation(prefix + ".headline"));
        var mark = new Div(Glyph.WARNING.icon(), new Span(getTranslation(prefix + ".what")));
        mark.addClassName("error-page__mark");
        var home = new Anchor("", getTranslation("shell.error.page.home"));
        home.addClassName("error-page__way");
        sheet.removeAll();
        sheet.add(mark, new Paragraph(getTranslation(prefix + ".why", arguments)), home);
    }
}
