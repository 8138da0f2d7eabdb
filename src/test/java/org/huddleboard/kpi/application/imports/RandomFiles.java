package org.huddleboard.kpi.application.imports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Files of several formats with a few agents' days in them, and what each of them says, told without reading it. */
final class RandomFiles {
    static final LocalDate MONDAY = LocalDate.of(2021, 1, 4);
    private static final int FORMATS = 9;
    private static final List<String> CHANNELS = List.of("voice", "chat");

    private final RandomGenerator chance;
    private final List<String> agents;
    /** Two formats a sequence, so that its files lie upon one another. */
    private final List<Integer> formats;

    RandomFiles(RandomGenerator chance, List<String> agents) {
        this.chance = chance;
        this.agents = agents;
        this.formats = List.of(chance.nextInt(FORMATS), chance.nextInt(FORMATS));
    }

    /** Where a figure stands. */
    record Place(String agent, LocalDate day, String channel, String kpi) {
        Place of(String other) {
            return new Place(agent, day, channel, other);
        }
    }

    /** A sum and a count, with squares where single values are known. */
    record Amount(BigDecimal total, BigDecimal count, boolean hasSquares) {
        static Amount of(double total, long count) {
            return new Amount(BigDecimal.valueOf(total), BigDecimal.valueOf(count), false);
        }

        Amount plus(Amount other) {
            return new Amount(total.add(other.total), count.add(other.count), hasSquares);
        }
    }

    /** How what a file says lies upon what stands. */
    enum Lies {
        FIGURE_UPON_FIGURE,
        DAY_UPON_DAY,
        CONTACT_BESIDE_CONTACT
    }

    /** One contact, by its id. */
    record Contact(String id, Place place, int seconds) {}

    record RandomFile(
            String format, String text, Lies lies, Map<Place, Amount> figures, Map<String, Contact> contacts) {}

    RandomFile next() {
        return switch (formats.get(chance.nextInt(2))) {
            case 0 -> generic();
            case 1 -> contactsWithIds();
            case 2 -> contactsByDay();
            case 3 -> genesys();
            case 4 -> qa();
            case 5 -> csat();
            case 6 -> cxone();
            case 7 -> new RandomStates(chance, agents).next();
            default -> connect();
        };
    }

    private Place place(String kpi, boolean withChannel) {
        return new Place(
                agents.get(chance.nextInt(agents.size())),
                MONDAY.plusDays(chance.nextInt(3) * 4L),
                withChannel ? CHANNELS.get(chance.nextInt(2)) : "",
                kpi);
    }

    private int rows() {
        return 1 + chance.nextInt(5);
    }

    private RandomFile generic() {
        var figures = new LinkedHashMap<Place, Amount>();
        for (var i = rows(); i > 0; i--) {
            figures.put(place(chance.nextBoolean() ? "FCR" : "AHT", true), Amount.of(chance.nextInt(3), 3));
        }
        var text = new StringBuilder("member,day,channel,kpi,sum,count\n");
        figures.forEach((at, amount) -> text.append("%s,%s,%s,%s,%s,%s\n"
                .formatted(at.agent(), at.day(), at.channel(), at.kpi(), amount.total(), amount.count())));
        return figuresOf("generic", text, figures);
    }

    /** What is said of an id is always the same. */
    private RandomFile contactsWithIds() {
        var contacts = new LinkedHashMap<String, Contact>();
        var text = new StringBuilder("Call Id,Agent,Date,Channel,Talk\n");
        for (var i = rows(); i > 0; i--) {
            var number = chance.nextInt(12);
            var at = new Place(
                    agents.get(number % agents.size()),
                    MONDAY.plusDays(number % 3 * 4L),
                    CHANNELS.get(number % 2),
                    "AHT");
            var id = agents.getFirst() + " " + number;
            if (contacts.put(id, new Contact(id, at, 100 + number)) == null) {
                text.append("%s,%s,%s,%s,%d\n".formatted(id, at.agent(), at.day(), at.channel(), 100 + number));
            }
        }
        return new RandomFile("contacts", text.toString(), Lies.CONTACT_BESIDE_CONTACT, Map.of(), contacts);
    }

    private RandomFile contactsByDay() {
        var text = new StringBuilder("Agent,Date,Channel,Talk\n");
        var figures = new LinkedHashMap<Place, Amount>();
        for (var i = rows(); i > 0; i--) {
            var at = place("AHT", true);
            var seconds = 100 + chance.nextInt(2);
            text.append("%s,%s,%s,%d\n".formatted(at.agent(), at.day(), at.channel(), seconds));
            figures.merge(at, new Amount(BigDecimal.valueOf(seconds), BigDecimal.ONE, true), Amount::plus);
        }
        return new RandomFile("contacts", text.toString(), Lies.DAY_UPON_DAY, figures, Map.of());
    }

    private RandomFile genesys() {
        var text = new StringBuilder("Interval Start,Interval Complete,Media Type,Agent Name,Handle,Total Handle\n");
        var figures = new LinkedHashMap<Place, Amount>();
        var hour = 8;
        for (var i = rows(); i > 0; i--) {
            var at = place("AHT", true);
            var seconds = 300 + chance.nextInt(2);
            text.append(
                    "%sT%02d:00:00,true,%s,%s,2,%d.5\n".formatted(at.day(), hour++, at.channel(), at.agent(), seconds));
            figures.merge(at, Amount.of(seconds + 0.5, 2), Amount::plus);
        }
        return figuresOf("genesys-agent", text, figures);
    }

    private RandomFile qa() {
        var text = new StringBuilder("agent_id;evaluated_at;score_pct;channel\n");
        var figures = new LinkedHashMap<Place, Amount>();
        for (var i = rows(); i > 0; i--) {
            var at = place("QUALITY", true);
            var score = 80 + chance.nextInt(2) + 0.5;
            text.append("%s;%s;%s;%s\n"
                    .formatted(at.agent(), at.day(), String.valueOf(score).replace('.', ','), at.channel()));
            figures.merge(at, new Amount(BigDecimal.valueOf(score), BigDecimal.ONE, true), Amount::plus);
        }
        return figuresOf("qa", text, figures);
    }

    private RandomFile csat() {
        var text = new StringBuilder("agent_id|answered_at|scale_max|score|channel|verbatim\n");
        var figures = new LinkedHashMap<Place, Amount>();
        for (var i = rows(); i > 0; i--) {
            var at = place("CSAT", true);
            var score = 3 + chance.nextInt(2);
            text.append("%s|%s|5|%d|%s|so so\n".formatted(at.agent(), at.day(), score, at.channel()));
            figures.merge(at, Amount.of(score > 3 ? 1 : 0, 1), Amount::plus);
        }
        return figuresOf("csat", text, figures);
    }

    private RandomFile cxone() {
        var text = new StringBuilder("Agent_No\tStart_Date\tAgent_State_Code\tDuration\n");
        var figures = new LinkedHashMap<Place, Amount>();
        for (var i = rows(); i > 0; i--) {
            var at = place("OCCUPANCY", false);
            if (!figures.containsKey(at)) {
                var busy = 1000 + chance.nextInt(2);
                var date = "%02d/%02d/%d"
                        .formatted(
                                at.day().getMonthValue(),
                                at.day().getDayOfMonth(),
                                at.day().getYear());
                text.append("%s\t%s\t1\t%d\n".formatted(at.agent(), date, busy));
                text.append("%s\t%s\t0\t500\n%s\t%s\t-3\t9\n".formatted(at.agent(), date, at.agent(), date));
                figures.put(at, Amount.of(busy, busy + 500L));
            }
        }
        return figuresOf("cxone-agent-day", text, figures);
    }

    private RandomFile connect() {
        var text = new StringBuilder("StartInterval,Agent,Channel,Adherent time,Scheduled time\n");
        var figures = new LinkedHashMap<Place, Amount>();
        var minutes = new ArrayList<>(List.of(0, 15, 30, 45, 50));
        for (var i = rows(); i > 0; i--) {
            var at = place("ADHERENCE", true);
            var adherent = 800 + chance.nextInt(2);
            text.append("%sT09:%02d:00Z,%s,%s,%d,00:15:00\n"
                    .formatted(at.day(), minutes.removeFirst(), at.agent(), at.channel(), adherent));
            figures.merge(at, Amount.of(adherent, 900), Amount::plus);
        }
        return figuresOf("connect", text, figures);
    }

    static RandomFile figuresOf(String format, StringBuilder text, Map<Place, Amount> figures) {
        return new RandomFile(format, text.toString(), Lies.FIGURE_UPON_FIGURE, figures, Map.of());
    }
}
