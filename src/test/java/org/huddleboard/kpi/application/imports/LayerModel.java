package org.huddleboard.kpi.application.imports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.huddleboard.kpi.application.imports.RandomFiles.Amount;
import org.huddleboard.kpi.application.imports.RandomFiles.Lies;
import org.huddleboard.kpi.application.imports.RandomFiles.Place;
import org.huddleboard.kpi.application.imports.RandomFiles.RandomFile;

/** What ought to stand after any sequence of files and undos, worked out in memory from what the files say. */
final class LayerModel {
    private final List<Layer> layers = new ArrayList<>();

    private record Layer(UUID id, String format, Lies lies, Map<Place, Amount> wrote, Set<String> ids) {
        boolean covers(Layer below, Place place) {
            return format.equals(below.format)
                    && switch (lies) {
                        case FIGURE_UPON_FIGURE -> wrote.containsKey(place);
                        case DAY_UPON_DAY ->
                            wrote.keySet().stream()
                                    .anyMatch(mine -> mine.agent().equals(place.agent())
                                            && mine.day().equals(place.day()));
                        case CONTACT_BESIDE_CONTACT -> false;
                    };
        }
    }

    private record Standing(String format, Place place, Amount amount) {}

    List<UUID> imports() {
        return layers.stream().map(Layer::id).toList();
    }

    void undone(UUID id) {
        layers.removeIf(layer -> layer.id().equals(id));
    }

    void handedIn(UUID id, RandomFile file) {
        var wrote = switch (file.lies()) {
            case FIGURE_UPON_FIGURE -> freshFigures(file);
            case DAY_UPON_DAY -> freshDays(file);
            case CONTACT_BESIDE_CONTACT -> freshContacts(file);
        };
        layers.add(new Layer(id, file.format(), file.lies(), wrote, freshIds(file)));
    }

    private Map<Place, Amount> freshFigures(RandomFile file) {
        var fresh = new HashMap<>(file.figures());
        standing().stream()
                .filter(standing -> standing.format().equals(file.format()))
                .forEach(standing -> fresh.remove(standing.place(), standing.amount()));
        return fresh;
    }

    /** A day is new unless just what the file says stands for it. */
    private Map<Place, Amount> freshDays(RandomFile file) {
        var fresh = new HashMap<Place, Amount>();
        for (var place : file.figures().keySet()) {
            var before = standing().stream()
                    .filter(standing -> standing.format().equals(file.format()) && isSameDay(standing.place(), place))
                    .toList();
            var said = new HashMap<>(file.figures());
            said.keySet().removeIf(other -> !isSameDay(other, place));
            var isKnown = before.size() == said.size()
                    && before.stream().allMatch(standing -> standing.amount().equals(said.get(standing.place())));
            if (!isKnown) {
                fresh.putAll(said);
            }
        }
        return fresh;
    }

    private static boolean isSameDay(Place one, Place other) {
        return one.agent().equals(other.agent()) && one.day().equals(other.day());
    }

    /** A contact counts in the file that told of it first; taken back, it is forgotten. */
    private Set<String> freshIds(RandomFile file) {
        var fresh = new HashSet<>(file.contacts().keySet());
        layers.forEach(layer -> fresh.removeAll(layer.ids()));
        return fresh;
    }

    private Map<Place, Amount> freshContacts(RandomFile file) {
        var ids = freshIds(file);
        var fresh = new HashMap<Place, Amount>();
        file.contacts().forEach((id, contact) -> {
            if (ids.contains(id)) {
                fresh.merge(
                        contact.place(),
                        new Amount(BigDecimal.valueOf(contact.seconds()), BigDecimal.ONE, true),
                        Amount::plus);
            }
        });
        return fresh;
    }

    private List<Standing> standing() {
        var standing = new ArrayList<Standing>();
        for (var i = 0; i < layers.size(); i++) {
            var layer = layers.get(i);
            var above = layers.subList(i + 1, layers.size());
            layer.wrote().forEach((place, amount) -> {
                if (above.stream().noneMatch(later -> later.covers(layer, place))) {
                    standing.add(new Standing(layer.format(), place, amount));
                }
            });
        }
        return standing;
    }

    /** By place and format, the sum over the count of what stands. */
    Map<String, String> figures() {
        var sums = new LinkedHashMap<String, Amount>();
        standing()
                .forEach(standing ->
                        sums.merge(standing.format() + " " + standing.place(), standing.amount(), Amount::plus));
        var figures = new TreeMap<String, String>();
        sums.forEach((place, amount) -> figures.put(place, written(amount)));
        return figures;
    }

    private static String written(Amount amount) {
        return plain(amount.total()) + "/" + plain(amount.count());
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
