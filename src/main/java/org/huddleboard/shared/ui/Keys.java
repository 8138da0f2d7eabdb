package org.huddleboard.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;

/** The keys that do the same as the button beside them. */
@Tag("span")
public class Keys extends Component {
    public Keys(String... keys) {
        getElement().getClassList().add("hb-keys");
        for (var key : keys) {
            getElement().appendChild(new Element("kbd").setText(key));
        }
    }
}
