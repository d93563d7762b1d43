package org.bastama.outside.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.civic.signatures.ConfirmSignature;
import org.bastama.civic.signatures.SignForm;
import org.bastama.civic.signatures.SignPetition;
import org.bastama.civic.territories.Territory;
import org.bastama.civic.territories.TerritoryQueries;
import org.bastama.foundation.shared.Language;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** People who sign the demo's petitions, each from an own mailbox, the same ones at every first start. */
@Component
@Profile("demo")
class SignerActs {

    private static final String NETWORK = "127.0.0.1";
    private static final Duration TO_READ_THE_MAIL = Duration.ofMinutes(2);

    private final Stage stage;
    private final Cast cast;
    private final SignPetition sign;
    private final ConfirmSignature confirm;
    private final PetitionQueries petitions;
    private final TerritoryQueries territories;
    private final Random chance = new Random(2026);
    private int signers;

    SignerActs(
            Stage stage,
            Cast cast,
            SignPetition sign,
            ConfirmSignature confirm,
            PetitionQueries petitions,
            TerritoryQueries territories) {
        this.stage = stage;
        this.cast = cast;
        this.sign = sign;
        this.confirm = confirm;
        this.petitions = petitions;
        this.territories = territories;
    }

    /** So many signatures between two times: many at first, then fewer, as it goes. */
    void rehearse(DemoContent content, DemoPetition petition, int count, Instant from, Instant to) {
        var places = places(petition.territory());
        for (var i = 0; i < count; i++) {
            var share = Math.pow((i + 0.1 + 0.8 * chance.nextDouble()) / count, 1.5);
            var when = from.plusMillis((long) (Duration.between(from, to).toMillis() * share));
            var form = form(content, petition, places.get(chance.nextInt(places.size())));
            stage.at(when, () -> signs(petition, form));
            stage.at(when.plus(TO_READ_THE_MAIL), () -> confirm.confirm(cast.token(form.email(), "/s/")));
        }
    }

    private void signs(DemoPetition petition, SignForm form) {
        var number = stage.petition(petition.key());
        var key = petitions.find(number).orElseThrow().directKey();
        sign.sign(
                number,
                new SignForm(
                        form.name(),
                        form.email(),
                        form.territory(),
                        form.updates(),
                        form.consent(),
                        form.language(),
                        key),
                NETWORK);
    }

    private SignForm form(DemoContent content, DemoPetition petition, String place) {
        var names = chance.nextBoolean()
                ? content.names().female()
                : content.names().male();
        var name = any(names.given()) + " " + any(names.family());
        var languages = List.copyOf(petition.texts().keySet());
        var language = Language.of(any(languages)).orElseThrow();
        var email = "signer-" + ++signers + "@demo.bastama.example";
        return new SignForm(name, email, place, chance.nextInt(5) < 2, true, language, null);
    }

    /** The districts of the territory, else the territory itself. */
    private List<String> places(String territory) {
        var children = territories.children(territory, Language.KK);
        return children.isEmpty()
                ? List.of(territory)
                : children.stream().map(Territory::code).toList();
    }

    private <T> T any(List<T> list) {
        return list.get(chance.nextInt(list.size()));
    }
}
