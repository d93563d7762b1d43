package org.bastama.outside.publicweb.petition;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.bastama.civic.petitions.Petition;
import org.bastama.civic.petitions.pack.PackQueries;
import org.bastama.civic.signatures.SigningWords;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Messages;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.PortalProperties;
import org.bastama.outside.publicweb.page.Reader;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a campaign prints, embeds and subscribes to: which of it a petition has, and where. */
@Component
public class Materials {

    private final SigningWords signing;
    private final PackQueries packs;
    private final Messages messages;
    private final PortalProperties portal;
    private final Clock clock;

    Materials(SigningWords signing, PackQueries packs, Messages messages, PortalProperties portal, Clock clock) {
        this.signing = signing;
        this.packs = packs;
        this.messages = messages;
        this.portal = portal;
        this.clock = clock;
    }

    /**
     * The addresses, as paths; they name the language, since what they lead to is saved and passed on.
     *
     * @param sheet null where no signatures are collected on paper
     * @param packs what was handed over, once for each threshold
     * @param calendar its dates, for people's own calendars
     * @param embed HTML that shows the counter on another site
     */
    public record Links(
            String qr,
            String poster,
            @Nullable String sheet,
            List<Link> packs,
            String feed,
            String calendar,
            String embed) {}

    /** A link with its words. */
    public record Link(String label, String path) {}

    /**
     * The materials of a petition; nothing while it is reached by its direct link only, nor of a hidden text, nor once
     * there is nothing left to campaign for.
     */
    public Optional<Links> of(Petition petition, Language language) {
        if (petition.isByLinkOnly()
                || petition.textHidden()
                || !petition.state().isPassedOn()) {
            return Optional.empty();
        }
        var page = "/p/" + petition.number();
        return Optional.of(new Links(
                page + "/qr.svg",
                Reader.in(language, page + "/poster.pdf"),
                hasSheet(petition) ? Reader.in(language, page + "/sheet.pdf") : null,
                packs(petition, language),
                feed(petition.number(), language),
                Reader.in(language, "/calendar" + page + ".ics"),
                embed(petition, language)));
    }

    /** One that was handed over for several thresholds has as many, numbered. */
    private List<Link> packs(Petition petition, Language language) {
        if (petition.moments().handedOverAt() == null) {
            return List.of();
        }
        var ordinals = packs.ordinals(petition.number());
        return ordinals.stream()
                .map(ordinal -> new Link(
                        ordinals.size() == 1
                                ? messages.get(language, "publicweb.materials.pack")
                                : messages.get(language, "publicweb.materials.pack-of", ordinal),
                        Reader.in(language, "/p/" + petition.number() + "/pack.pdf?threshold=" + ordinal)))
                .toList();
    }

    /** The feed of a petition's steps. */
    static String feed(PetitionNumber number, Language language) {
        return Reader.in(language, "/feeds/p/" + number + ".atom");
    }

    /**
     * Whether signatures are collected on paper: while it is open, and only where the procedure trusts people's word. Where
     * it asks for a state login or a qualified signature, a line on paper would be worth nothing and cost a signer's data.
     */
    public boolean hasSheet(Petition petition) {
        return petition.collects(clock.instant()) && !petition.textHidden() && signing.counts(petition);
    }

    /** Whether there was a sheet before collecting ended. */
    public boolean hadSheet(Petition petition) {
        return petition.moments().openedAt() != null && !petition.textHidden() && signing.counts(petition);
    }

    private String embed(Petition petition, Language language) {
        return """
                <iframe src="%s" title="%s" width="360" height="340" loading="lazy" style="border:0;max-width:100%%"></iframe>\
                """.formatted(
                portal.url(Reader.in(language, "/embed/" + petition.number())),
                messages.get(
                        language, "publicweb.embed.frame", petition.number().toString()));
    }
}
