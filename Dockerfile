# Builds the jar, then runs it on a JRE as an unprivileged user.
FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /build
COPY pom.xml ./
COPY .mvn .mvn
COPY db db
COPY frontend frontend
COPY src/main src/main
RUN --mount=type=cache,target=/root/.m2 mvn -q -B -DskipTests -Dmaven.test.skip=true -Dspotless.check.skip=true package

FROM eclipse-temurin:25-jre
RUN useradd --system --create-home --home-dir /var/lib/bastama bastama
USER bastama
WORKDIR /var/lib/bastama
COPY --from=build /build/target/bastama.jar /opt/bastama/bastama.jar
ENV SPRING_PROFILES_ACTIVE=postgres BASTAMA_DATA=/var/lib/bastama/data PORT=8080
VOLUME /var/lib/bastama/data
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s CMD ["curl", "-fsS", "http://127.0.0.1:8080/robots.txt"]
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "-jar", "/opt/bastama/bastama.jar"]
