package org.bastama.civic.consultations;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.bastama.foundation.shared.Rejections;
import org.springframework.stereotype.Component;

/** The kinds of parts there are. */
@Component
public class PartKinds {

    private final List<PartKind> kinds;

    PartKinds(List<PartKind> kinds) {
        this.kinds =
                kinds.stream().sorted(Comparator.comparingInt(PartKind::order)).toList();
    }

    /** All, in the order to offer them. */
    public List<PartKind> all() {
        return kinds;
    }

    /** One by its code. */
    public Optional<PartKind> find(String code) {
        return kinds.stream().filter(kind -> kind.code().equals(code)).findFirst();
    }

    /** Keeps what is missing before the parts can be announced. */
    void requireReady(Consultation consultation, Rejections rejections) {
        consultation
                .parts()
                .forEach(
                        part -> find(part.kind()).ifPresent(kind -> kind.requireReady(consultation, part, rejections)));
    }

    /** Has all kinds forget what they keep of parts that a draft no longer has. */
    void keepOnly(ConsultationNumber number, Set<UUID> partIds) {
        kinds.forEach(kind -> kind.keepOnly(number, partIds));
    }

    /** How many contributions of one mailbox a part takes; none where there is no such part. */
    public int mostOfOne(Consultation consultation, int part) {
        return most(consultation, part, PartKind::mostOfOne);
    }

    /** How many remarks about others it takes of one. */
    public int mostRemarksOfOne(Consultation consultation, int part) {
        return most(consultation, part, PartKind::mostRemarksOfOne);
    }

    private int most(Consultation consultation, int part, ToIntFunction<PartKind> most) {
        return consultation
                .part(part)
                .flatMap(found -> find(found.kind()))
                .map(most::applyAsInt)
                .orElse(0);
    }
}
