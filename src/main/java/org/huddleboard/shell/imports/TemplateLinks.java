package org.huddleboard.shell.imports;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** Empty files to fill in, for figures that no program exports in a shape of its own. */
class TemplateLinks extends Paragraph {
    TemplateLinks() {
        addClassName("imports-view__templates");
        add(new Span(getTranslation("kpi.vendor.template.intro")), link("qa"), link("csat"));
    }

    private Anchor link(String name) {
        var link = new Anchor("templates/" + name + ".csv", getTranslation("kpi.vendor.template." + name));
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", name + ".csv");
        return link;
    }
}
