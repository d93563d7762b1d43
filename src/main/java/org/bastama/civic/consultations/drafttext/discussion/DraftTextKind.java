package org.bastama.civic.consultations.drafttext.discussion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.PartKind;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Rejections;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The kind of parts in which a draft text is discussed. */
@Component
public class DraftTextKind implements PartKind {

    /** Its code. */
    public static final String CODE = "draft_text";

    /** Somebody who knows the subject has something to say of every second article. */
    static final int MOST_OF_ONE = 50;

    private static final int ORDER = 20;

    private final DraftTexts texts;
    private final DraftVersionRepository versions;
    private final PassageContributions passages;

    DraftTextKind(DraftTexts texts, DraftVersionRepository versions, PassageContributions passages) {
        this.texts = texts;
        this.versions = versions;
        this.passages = passages;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public int mostOfOne() {
        return MOST_OF_ONE;
    }

    @Override
    public void requireReady(Consultation consultation, Consultation.Part part, Rejections rejections) {
        texts.staged(consultation, part.id())
                .problems()
                .forEach(problem -> rejections.require(
                        false,
                        "part." + part.ordinal() + ".content",
                        problem.key(),
                        problem.arguments().toArray()));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void keepOnly(ConsultationNumber number, Set<UUID> partIds) {
        versions.keepOnly(number, partIds);
    }

    @Override
    public Map<String, Object> results(Consultation consultation, Consultation.Part part, Language language) {
        var attention = passages.attention(consultation, part);
        var results = new LinkedHashMap<String, Object>();
        texts.newest(consultation, part).ifPresent(version -> {
            results.put("version", version.number());
            results.put(
                    "languages",
                    version.texts().keySet().stream().map(Language::code).toList());
            results.put("passages", version.in(language).passages().size());
            results.put("comments", attention.total() - attention.wordings());
            results.put("wordings", attention.wordings());
            results.put("attention", attention(version, attention, language));
        });
        return results;
    }

    /** The passages that anything was said of, the most discussed first; those that are gone have no name. */
    private static List<Map<String, Object>> attention(DraftVersion version, Attention attention, Language language) {
        var names = PassageNames.of(version.in(language));
        var all = new ArrayList<Map<String, Object>>();
        attention.byPassage().entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> {
                    var one = new LinkedHashMap<String, Object>();
                    one.put("passage", entry.getKey());
                    one.put("name", names.getOrDefault(entry.getKey(), ""));
                    one.put("contributions", entry.getValue());
                    all.add(one);
                });
        return all;
    }
}
