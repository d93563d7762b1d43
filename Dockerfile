# Builds the jar, unpacks it with an AOT cache of its classes, and runs it on a JRE as an unprivileged user.
FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /build
COPY pom.xml ./
COPY .mvn .mvn
COPY db db
COPY frontend frontend
COPY src/main src/main
RUN --mount=type=cache,target=/root/.m2 mvn -q -B -DskipTests -Dmaven.test.skip=true -Dspotless.check.skip=true package \
    && java -Djarmode=tools -jar target/bastama.jar extract --destination target/app

FROM eclipse-temurin:25-jre
RUN useradd --system --create-home --home-dir /var/lib/bastama bastama \
    && install -d -o bastama /opt/bastama
USER bastama
WORKDIR /var/lib/bastama
COPY --from=build --chown=bastama /build/target/app /opt/bastama
ENV BASTAMA_DATA=/var/lib/bastama/data PORT=8080
# A start that ends before it serves leaves the cache; its scratch data goes with it.
RUN BASTAMA_DATA=/tmp/training PORT=0 SPRING_PROFILES_ACTIVE=demo java -XX:+UseG1GC -XX:+UseCompactObjectHeaders -XX:+UseStringDeduplication \
        -XX:AOTCacheOutput=/opt/bastama/bastama.aot -Dspring.context.exit=onRefresh \
        -jar /opt/bastama/bastama.jar run \
    && rm -rf /tmp/training
ENV SPRING_PROFILES_ACTIVE=postgres
VOLUME /var/lib/bastama/data
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s CMD ["curl", "-fsS", "http://127.0.0.1:8080/robots.txt"]
ENTRYPOINT ["java", "-XX:+UseG1GC", "-XX:+UseCompactObjectHeaders", "-XX:+UseStringDeduplication", \
    "-XX:MaxRAMPercentage=70", "-XX:AOTCache=/opt/bastama/bastama.aot", "-jar", "/opt/bastama/bastama.jar"]
