package org.bastama.outside.publicweb.petition;

import java.time.Clock;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bastama.civic.petitions.Membership;
import org.bastama.civic.petitions.Petition;
import org.bastama.civic.petitions.PetitionActions;
import org.bastama.civic.petitions.PetitionActions.Visibility;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.civic.petitions.Signables;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.outside.publicweb.page.PageFault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which petitions have a plain page for whom (PUBLIC-WEB): draft, gathering, in moderation 404 without their key; taken down after opening 410. */
@Component
public class ReadablePetitions {

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,17}");
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{22}");

    private final PetitionQueries petitions;
    private final Signables signables;
    private final Clock clock;

    ReadablePetitions(PetitionQueries petitions, Signables signables, Clock clock) {
        this.petitions = petitions;
        this.signables = signables;
        this.clock = clock;
    }

    /** Whether it looks like a direct key. */
    static boolean isKey(String typed) {
        return KEY.matcher(typed).matches();
    }

    /** The number in an address; anything else is a page that there is not. */
    public static PetitionNumber number(String typed) {
        if (!NUMBER.matcher(typed).matches()) {
            throw PageFault.notFound();
        }
        return new PetitionNumber(Long.parseLong(typed));
    }

    /** A petition that everybody may read. */
    public Petition open(PetitionNumber number) {
        return open(number, null);
    }

    /** A petition that everybody may read, or one that is reached by its direct link and whose key this is. */
    public Petition open(PetitionNumber number, @Nullable String key) {
        return open(petitions.find(number), key);
    }

    /** The same as it was at most a second ago, for forms that a country sends at once; their use case asks again. */
    public Petition openRecently(PetitionNumber number, @Nullable String key) {
        return open(signables.recent(number), key);
    }

    private Petition open(Optional<Petition> found, @Nullable String key) {
        var petition = found.orElseThrow(PageFault::notFound);
        return switch (visibility(petition, key)) {
            case WHOLE, WITHOUT_TEXT -> petition;
            case GONE -> throw PageFault.gone();
            case NOT_THERE -> throw PageFault.notFound();
        };
    }

    /** A page about a petition that says nothing of it: for any number there is. */
    void exists(PetitionNumber number) {
        if (petitions.find(number).isEmpty()) {
            throw PageFault.notFound();
        }
    }

    /** Whether a stranger with that key may read it. */
    boolean isOpen(Petition petition, @Nullable String key) {
        return switch (visibility(petition, key)) {
            case WHOLE, WITHOUT_TEXT -> true;
            case GONE, NOT_THERE -> false;
        };
    }

    private Visibility visibility(Petition petition, @Nullable String key) {
        return PetitionActions.of(petition, Membership.NONE, Actor.anonymous(), clock.instant())
                .visibility(key);
    }

    /** The path of the plain page, with the key where it is needed. */
    static String path(Petition petition) {
        var path = "/p/" + petition.number();
        return petition.isByLinkOnly() ? path + "?key=" + petition.directKey() : path;
    }
}
