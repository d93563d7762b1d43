package org.bastama.civic.petitions.pack;

import java.util.List;
import java.util.Optional;
import org.bastama.foundation.shared.PetitionNumber;
import org.springframework.stereotype.Component;

/** Reads of sealed packs; whether a petition may be shown is for its actions to say. */
@Component
public class PackQueries {

    private final PackRepository packs;

    PackQueries(PackRepository packs) {
        this.packs = packs;
    }

    /** The thresholds for which a petition was handed over with a pack, in order. */
    public List<Integer> ordinals(PetitionNumber number) {
        return packs.ordinals(number);
    }

    /** The pack of a threshold. */
    public Optional<HandOverPack> find(PetitionNumber number, int ordinal) {
        return packs.find(number, ordinal);
    }

    /** The packs of a petition, by threshold. */
    public List<HandOverPack> of(PetitionNumber number) {
        return packs.of(number);
    }
}
