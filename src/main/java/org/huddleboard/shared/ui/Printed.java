package org.huddleboard.shared.ui;

import com.github.benmanes.caffeine.cache.Interner;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A part of a page as it stands, printed into one element: what is only read costs the server one node, whatever was
 * drawn. Its buttons speak through {@code data-action} to the list that listens.
 */
public final class Printed extends Component {
    /** Kept for as long as a page shows it, so that equal prints are one text. */
    private final transient Print print;

    private Printed(Print print) {
        super(print.element());
        this.print = print;
    }

    /** Prints what was drawn; the component itself is left behind. Words are escaped as the page would. */
    public static Printed of(Component drawn) {
        return of(Print.of(drawn));
    }

    /** What is printed already, once more. */
    public static Printed of(Print print) {
        return new Printed(print);
    }

    /** Printed as one button: what a click on it does. */
    public Printed onClick(Runnable deed) {
        getElement().addEventListener("click", _ -> deed.run());
        return this;
    }

    Print print() {
        return print;
    }

    /** A part of a page as text; many screens may show the same one. */
    public record Print(String tag, Map<String, String> attributes, List<String> classNames, String inside) {
        private static final String CLASS = "class";
        private static final Interner<Print> SHOWN = Interner.newWeakInterner();

        public Print {
            attributes = Map.copyOf(attributes);
            classNames = List.copyOf(classNames);
        }

        /** For lists that need no component for each of their lines; whoever shows it keeps the print. */
        public Element element() {
            var printed = new Element(tag);
            printed.getClassList().addAll(classNames);
            attributes.forEach(printed::setAttribute);
            printed.setProperty("innerHTML", inside);
            return printed;
        }

        /** Where some page shows an equal one, that one: what a thousand screens show is kept once. */
        public static Print of(Component drawn) {
            var from = drawn.getElement();
            var attributes = from.getAttributeNames()
                    .filter(Predicate.not(CLASS::equals))
                    .collect(Collectors.toMap(name -> name, from::getAttribute));
            var classNames = List.copyOf(from.getClassList());
            var inside = from.getChildren().map(Element::getOuterHTML).collect(Collectors.joining());
            return SHOWN.intern(new Print(from.getTag(), attributes, classNames, inside));
        }
    }
}
