@echo off
rem Starts Cairn: the window when nothing is asked, else the command line.
rem CAIRN_OPTS holds further options for the Java virtual machine.

setlocal
set "home=%~dp0.."
set "cache=%home%\runtime\lib\cairn-cli.aot"
set "heap=-Xms32m"
if "%~1"=="" set "heap="
if "%~1"=="" set "cache=%home%\runtime\lib\cairn.aot"
if exist "%cache%" (set "cache=-XX:AOTCache=%cache%") else (set "cache=-XX:AOTMode=auto")

"%home%\runtime\bin\java.exe" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData -Xlog:disable %heap% "%cache%" ^
    --enable-native-access=javafx.graphics,org.xerial.sqlitejdbc "-Dorg.sqlite.lib.path=%home%\runtime\bin" %CAIRN_OPTS% ^
    --module dev.cairn/dev.cairn.app.Main %*
exit /b %ERRORLEVEL%
