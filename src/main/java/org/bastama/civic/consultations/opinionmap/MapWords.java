package org.bastama.civic.consultations.opinionmap;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.bastama.civic.consultations.opinions.Choice;
import org.bastama.civic.consultations.opinions.OpinionMap;
import org.bastama.civic.consultations.opinions.Place;
import org.bastama.civic.consultations.opinions.Privacy;
import org.bastama.civic.consultations.opinions.StatementResult;
import org.bastama.civic.consultations.opinions.Tally;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Messages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells published maps in words. */
@Component
public class MapWords {

    private static final String KEY = "consultations.opinions.";

    private final Messages messages;

    MapWords(Messages messages) {
        this.messages = messages;
    }

    /** A map, with one's own place for that person's eyes alone; empty while too few have voted. */
    public Optional<MapInWords> of(OpinionResults results, @Nullable Place own, Language reader) {
        return Optional.ofNullable(results.map())
                .filter(map -> map.state() != OpinionMap.State.TOO_FEW_PEOPLE)
                .map(map -> new Telling(reader).of(results, map, own));
    }

    /** That there is no map yet. */
    public String tooFew(Language reader) {
        return messages.get(reader, KEY + "state.too_few_people", Privacy.FEWEST);
    }

    private final class Telling {

        private final Language reader;

        Telling(Language reader) {
            this.reader = reader;
        }

        private String t(String key, Object... arguments) {
            return messages.get(reader, KEY + key, arguments);
        }

        MapInWords of(OpinionResults results, OpinionMap map, @Nullable Place own) {
            return new MapInWords(
                    t("state." + map.state().code(), map.groups().size(), map.grouped()),
                    MapDrawing.svg(map, own),
                    t(
                            "map.summary",
                            map.participants(),
                            map.bubbles().size(),
                            map.groups().size()),
                    notes(results, own),
                    new FindingWords(results, map, this::t).all(),
                    headers(map),
                    results.told().stream()
                            .map(one -> new MapInWords.Row(one.statement().text(), votes(one.result(), map)))
                            .toList(),
                    shows(map),
                    showsNot(map));
        }

        private List<String> notes(OpinionResults results, @Nullable Place own) {
            var notes = new ArrayList<String>();
            notes.add(t("map.key"));
            if (own != null) {
                notes.add(t("map.key-you"));
            }
            notes.add(messages.get(reader, "consultations.results.self-selected"));
            var drawn = Formats.dateTime(reader, Objects.requireNonNull(results.drawnAt()));
            notes.add(t("map.drawn", drawn, Privacy.FEWEST));
            return notes;
        }

        private List<String> headers(OpinionMap map) {
            return Stream.concat(
                            Stream.of(t("table.statement"), t("table.all")),
                            map.groups().stream().map(group -> t("group", group.number())))
                    .toList();
        }

        private List<String> votes(StatementResult result, OpinionMap map) {
            return Stream.concat(
                            Stream.of(tally(result.votes())),
                            map.groups().stream()
                                    .map(group ->
                                            tally(result.of(group.number()).orElse(null))))
                    .toList();
        }

        private String tally(@Nullable Tally tally) {
            return tally == null || tally.voted() == 0
                    ? t("table.few", Privacy.FEWEST)
                    : t(
                            "table.tally",
                            tally.percent(Choice.AGREE),
                            tally.percent(Choice.DISAGREE),
                            tally.percent(Choice.PASS),
                            tally.voted());
        }

        private List<String> shows(OpinionMap map) {
            return List.of(
                    t("shows.bubbles", Privacy.FEWEST),
                    t("shows.groups"),
                    t("enough", map.enough()),
                    t("shows.representative"),
                    t("shows.shared"),
                    t("shows.dividing"),
                    t("private.text", Privacy.FEWEST, Privacy.FEWEST - 1));
        }

        private List<String> showsNot(OpinionMap map) {
            var explained = map.explained();
            return List.of(
                    t("shows-not.sample"),
                    t("shows-not.weights"),
                    t("shows-not.size"),
                    t("shows-not.flat", explained == null ? 0 : Math.round(100 * explained)),
                    t("shows-not.border"),
                    t("shows-not.decision"));
        }
    }
}
