package org.bastama;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.regex.Pattern;

/** Only module X imports the generated tables of schema X. */
class OnlyOwnTables extends ArchCondition<JavaClass> {

    private static final Pattern SCHEMA = Pattern.compile("bastama\\.db\\.([a-z_]+).*");
    private static final Pattern ROOM = Pattern.compile(".*\\.(?:foundation|civic|outside)\\.([a-z]+).*");

    OnlyOwnTables() {
        super("use only tables of their own schema");
    }

    @Override
    public void check(JavaClass user, ConditionEvents events) {
        for (var dependency : user.getDirectDependenciesFromSelf()) {
            var schema = SCHEMA.matcher(dependency.getTargetClass().getPackageName());
            var room = ROOM.matcher(user.getPackageName());
            var own = room.matches() && schema.matches() && room.group(1).equals(schema.group(1));
            if (schema.matches() && !own) {
                events.add(SimpleConditionEvent.violated(user, dependency.getDescription()));
            }
        }
    }
}
