package org.bastama.civic.consultations;

import java.util.List;
import java.util.stream.Stream;
import org.bastama.civic.authorities.AuthorityQueries;
import org.bastama.civic.groups.GroupQueries;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who holds a consultation, by name and page. */
@Component
public class HolderNames {

    private final AuthorityQueries authorities;
    private final GroupQueries groups;

    HolderNames(AuthorityQueries authorities, GroupQueries groups) {
        this.authorities = authorities;
        this.groups = groups;
    }

    /**
     * One who holds it.
     *
     * @param kind {@code authority} or {@code group}
     * @param slug of an authority
     * @param number of a group
     */
    public record Holder(
            String kind,
            LocalizedText name,
            @Nullable String slug,
            @Nullable Long number) {

        /** The path of the holder's page. */
        public String path() {
            return slug == null ? "/groups/" + number : "/authorities/" + slug;
        }
    }

    /** The authority first. */
    public List<Holder> of(Consultation.Holders holders) {
        var slug = holders.authoritySlug();
        var group = holders.group();
        var authority = Stream.ofNullable(slug)
                .flatMap(known -> authorities.find(known).stream())
                .map(found -> new Holder("authority", found.names(), found.slug(), null));
        var initiative = Stream.ofNullable(group)
                .flatMap(known -> groups.find(known).stream())
                .map(found -> new Holder("group", everywhere(found.name()), null, found.number()));
        return Stream.concat(authority, initiative).toList();
    }

    /** The names one after the other, for a reader. */
    public String in(Consultation.Holders holders, Language reader) {
        return String.join(
                ", ",
                of(holders).stream().map(holder -> holder.name().in(reader)).toList());
    }

    /** A group has one name, which is no translation in any language. */
    private static LocalizedText everywhere(String name) {
        return LocalizedText.of(name, name, name);
    }
}
