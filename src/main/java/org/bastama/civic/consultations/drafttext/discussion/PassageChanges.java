package org.bastama.civic.consultations.drafttext.discussion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.contributions.Disposition;
import org.bastama.civic.consultations.drafttext.PassageChange;
import org.bastama.foundation.shared.Language;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What became of passages, and of what people said of them. */
@Component
public class PassageChanges {

    private final DraftTexts texts;

    PassageChanges(DraftTexts texts) {
        this.texts = texts;
    }

    /** What a version did to a passage, for a reader. */
    public record Step(int from, int to, Language language, PassageChange change) {}

    /** All that later versions did to a passage that was read in one, the earliest first. */
    @Transactional(readOnly = true)
    public List<Step> since(
            Consultation consultation, Consultation.Part part, String key, int version, Language reader) {
        var steps = new ArrayList<Step>();
        var all = texts.versions(consultation, part);
        for (var head : all) {
            if (head.number() > Math.max(1, version)) {
                var before = texts.find(consultation, part, head.number() - 1).orElseThrow();
                var after = texts.find(consultation, part, head.number()).orElseThrow();
                after.since(before, reader).changes().stream()
                        .filter(change -> change.key().equals(key))
                        .filter(change -> change.change() != PassageChange.Change.UNCHANGED)
                        .forEach(change -> steps.add(
                                new Step(before.number(), after.number(), after.comparedIn(before, reader), change)));
            }
        }
        return steps;
    }

    /** What an accepted contribution may have changed: what later versions did to its passage. */
    @Transactional(readOnly = true)
    public List<Step> after(Consultation consultation, PassageContribution said, Language reader) {
        var answer = said.contribution().answer();
        return answer != null
                        && (answer.disposition() == Disposition.ACCEPTED || answer.disposition() == Disposition.PARTLY)
                ? consultation
                        .part(said.contribution().part())
                        .map(part -> since(consultation, part, said.key(), said.version(), reader))
                        .orElse(List.of())
                : List.of();
    }

    /** The passages that the newest version no longer has, as the last one that had them has them, by their keys. */
    @Transactional(readOnly = true)
    public Map<String, DraftVersion> gone(Consultation consultation, Consultation.Part part) {
        var gone = new LinkedHashMap<String, DraftVersion>();
        for (var head : texts.versions(consultation, part)) {
            var version = texts.find(consultation, part, head.number()).orElseThrow();
            var passages = version.in(version.original()).passages();
            gone.keySet()
                    .removeIf(key ->
                            passages.stream().anyMatch(passage -> passage.key().equals(key)));
            passages.forEach(passage -> gone.put(passage.key(), version));
        }
        texts.newest(consultation, part)
                .ifPresent(newest -> gone.values().removeIf(version -> version.number() == newest.number()));
        return gone;
    }
}
